import { createProject, type Project, type ProjectSources } from './project.ts';

/** The projects of a sandbox: one for each public token, made from the seed when the token is first seen. */
export class Projects {
  #projects = new Map<string, Project>();
  #listeners = new Set<(projectId: string) => void>();
  #sources: Omit<ProjectSources, 'onMessage'>;

  constructor(sources: Omit<ProjectSources, 'onMessage'>) {
    this.#sources = sources;
  }

  get(id: string): Project {
    const known = this.#projects.get(id);
    if (known) return known;
    const project = createProject(id, { ...this.#sources, onMessage: (changed) => this.#notify(changed) });
    this.#projects.set(id, project);
    return project;
  }

  all(): Project[] {
    return [...this.#projects.values()];
  }

  /** Back to the seed: every member, session, link, code and message of the project is forgotten. */
  reset(id: string): void {
    this.#projects.delete(id);
    this.#notify(id);
  }

  /** Calls `listener` with a project's id whenever its messages change. @returns the unsubscriber */
  onChange(listener: (projectId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #notify(projectId: string): void {
    for (const listener of this.#listeners) listener(projectId);
  }
}

import type { ParsedSeed } from '../seed/seed.ts';
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
    return this.#create(id, this.#sources.seed);
  }

  /** A project that was seen before. */
  find(id: string): Project | undefined {
    return this.#projects.get(id);
  }

  all(): Project[] {
    return [...this.#projects.values()];
  }

  /** Back to the seed: every member, session, link, code and message of the project is forgotten. */
  reset(id: string): void {
    this.#projects.delete(id);
    this.#notify(id);
  }

  /** To what this seed describes, until the next reset: all else about the project is forgotten. */
  replace(id: string, seed: ParsedSeed): void {
    this.#create(id, seed);
    this.#notify(id);
  }

  /** Calls `listener` with a project's id whenever its messages change. @returns the unsubscriber */
  onChange(listener: (projectId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #create(id: string, seed: ParsedSeed): Project {
    const onMessage = (changed: string) => this.#notify(changed);
    const project = createProject(id, { ...this.#sources, seed, onMessage });
    this.#projects.set(id, project);
    return project;
  }

  #notify(projectId: string): void {
    for (const listener of this.#listeners) listener(projectId);
  }
}

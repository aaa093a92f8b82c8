/** A Stytch project of the test's own: the sandbox keeps one for each public token. */
export interface TestProject {
  uuid: string;
  publicToken: string;
  projectId: string;
  secret: string;
}

export function newProject(): TestProject {
  const uuid = crypto.randomUUID();
  return {
    uuid,
    publicToken: `public-token-test-${uuid}`,
    projectId: `project-test-${uuid}`,
    secret: `secret-test-${uuid}`,
  };
}

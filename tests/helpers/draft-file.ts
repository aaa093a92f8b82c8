import { afterEach, beforeEach } from 'vitest';
import { type DraftServer, startDraftServer } from './draft-server.ts';

export const CONFIG = {
  authFlowType: 'Discovery',
  products: ['emailMagicLinks'],
  sessionOptions: { sessionDurationMinutes: 60 },
};
export const WRITTEN = `{
  // What members get.
  config: {
    authFlowType: 'Discovery',
    products: ['emailMagicLinks'],
    sessionOptions: { sessionDurationMinutes: 60 }, // an hour
  },
}`;
/** A draft that differs from it. */
export const ORGANIZATION = { config: { ...CONFIG, authFlowType: 'Organization' } };

/** For each test of a file, a login config's file as `WRITTEN`, and a server that saves drafts into it. */
export function draftFile() {
  let server: DraftServer;
  let before: string;
  let version: string;
  beforeEach(async () => {
    server = await startDraftServer();
    await server.write(WRITTEN);
    before = await server.text();
    version = await server.version();
  });
  afterEach(() => server.close());
  return {
    get server() {
      return server;
    },
    /** The file's text. */
    get before() {
      return before;
    },
    /** The version of that text. */
    get version() {
      return version;
    },
  };
}

import { AllowedHosts } from '../../src/allowed-hosts.ts';
import { createApp, routesOf } from '../../src/app.ts';
import { parseSeed } from '../../src/seed/seed.ts';
import { SessionJwtSigner } from '../../src/sessions/session-jwt.ts';
import { Projects } from '../../src/state/projects.ts';
import { cryptoRandom as random } from '../../src/state/random.ts';

const projects = new Projects({ seed: parseSeed({ organizations: [] }), clock: Date.now, random });

const app = createApp({
  projects,
  signer: new SessionJwtSigner(random),
  random,
  hosts: new AllowedHosts(),
});

/** Every route of Stytch's that the sandbox answers, such as `POST /sdk/v1/b2b/otps/sms/send`. */
export const registeredRoutes: readonly string[] = routesOf(app).filter(
  (route) => !route.includes('/clientside-services/'),
);

/** The sandbox's own, such as `POST /__sandbox/reset`. */
export const controlRoutes: readonly string[] = app.routes
  .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/__sandbox/'))
  .map(({ method, path }) => `${method} ${path}`);

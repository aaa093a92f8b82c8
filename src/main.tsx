import './session/tolerate-blocked-storage.ts';
import './ui/tokens.css';
import './ui/base.css';
import type { StytchB2BClient } from '@stytch/react/b2b';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startClientEvents } from './client-events/start-client-events.ts';
import { clientEventSink } from './client-events.config.ts';
import { type Env, envVars, readEnv } from './env.ts';
import type { LoginConfig } from './login/define-login.ts';
import { loadLanguage } from './login/load-language.ts';
import login from './login.config.ts';
import { createStytchClient } from './session/client.ts';
import { SetupProblemPage } from './setup-problem-page.tsx';
import { reloadForMissingParts } from './ui/missing-parts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');

reloadForMissingParts();
void loadLanguage(login, window.location.pathname);

const telling = startClientEvents(clientEventSink);
const reading = readEnv(envVars);
const page = createRoot(root);

if ('env' in reading) {
  const stytch = clientOf(reading.env);
  const render = (config: LoginConfig): void =>
    page.render(
      <StrictMode>
        <App stytch={stytch} login={telling(config)} />
      </StrictMode>,
    );
  render(login);
  // In development, a config that is saved changes the page in place, with what is typed in it.
  import.meta.hot?.accept('./login.config.ts', (saved) => saved && render(saved.default));
} else {
  page.render(
    <StrictMode>
      <SetupProblemPage problems={reading.problems} />
    </StrictMode>,
  );
}

/** `undefined` where the SDK can't start, as in a browser that refuses it the page's cookies. */
function clientOf(env: Env): StytchB2BClient | undefined {
  try {
    return createStytchClient(env, { keepSessionAlive: login.keepSessionAlive ?? false });
  } catch (error) {
    reportError(error);
    return undefined;
  }
}

import './session/storage/tolerate-blocked-storage.ts';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app/app.tsx';
import { expectedParts } from './app/expected-parts.ts';
import { preparePages } from './app/pages.tsx';
import { startClient } from './app/start-client.ts';
import { BASE_PATH, routeAt } from './base-path.ts';
import { startClientEvents } from './client-events/start-client-events.ts';
import { clientEventSink } from './client-events.config.ts';
import { clientOptions } from './login/config/client-options.ts';
import type { LoginConfig } from './login/define-login.ts';
import { loadLanguage } from './login/locales/load-language.ts';
import login from './login.config.ts';
import { storedExpiry } from './session/expiry/stored-expiry.ts';
import { reloadForMissingParts } from './ui/chunks/chunk-load-errors.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');

reloadForMissingParts();
const withClientEvents = clientEventSink && startClientEvents(clientEventSink);

const parts = expectedParts(routeAt(window.location.pathname), storedExpiry(), Date.now());
const ready = Promise.all([preparePages(parts), loadLanguage(login, parts.includes('widget'))]);

const started = startClient(clientOptions(login));
const page = createRoot(root);

if ('problems' in started) {
  const { problems } = started;
  // For developers, so that members need not download it.
  import('./app/setup-problem-page.tsx').then(
    ({ SetupProblemPage }) => page.render(<SetupProblemPage problems={problems} />),
    reportError,
  );
} else {
  const render = (config: LoginConfig): void =>
    page.render(
      <StrictMode>
        <Router base={BASE_PATH}>
          <App session={started.session} login={withClientEvents ? withClientEvents(config) : config} />
        </Router>
      </StrictMode>,
    );
  // Until then what `index.html` shows stays, rather than a page that waits.
  void ready.then(() => render(login));
  // In development, a config that is saved changes the page in place, with what is typed in it.
  import.meta.hot?.accept('./login.config.ts', (saved) => saved && render(saved.default));
}

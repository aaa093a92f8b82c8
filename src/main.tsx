import './session/tolerate-blocked-storage.ts';
import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from './app.tsx';
import { BASE_PATH, routeAt } from './base-path.ts';
import { startClientEvents } from './client-events/start-client-events.ts';
import { clientEventSink } from './client-events.config.ts';
import { expectedParts } from './expected-parts.ts';
import { clientOptions } from './login/client-options.ts';
import type { LoginConfig } from './login/define-login.ts';
import { loadLanguage } from './login/load-language.ts';
import login from './login.config.ts';
import { preparePages } from './pages.tsx';
import { rememberedEnd } from './session/remembered-end.ts';
import { startClient } from './start-client.ts';
import { reloadForMissingParts } from './ui/missing-parts.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');

reloadForMissingParts();
const withClientEvents = clientEventSink && startClientEvents(clientEventSink);

const parts = expectedParts(routeAt(window.location.pathname), rememberedEnd(), Date.now());
const ready = Promise.all([preparePages(parts), loadLanguage(login, parts.includes('widget'))]);

const started = startClient(clientOptions(login));
const page = createRoot(root);

if ('problems' in started) {
  const { problems } = started;
  // For developers, so that members need not download it.
  import('./setup-problem-page.tsx').then(
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

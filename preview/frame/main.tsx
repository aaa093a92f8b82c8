import './own-storage.ts';
import './own-calls.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './frame.css';
import { createRoot } from 'react-dom/client';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { type Display, displayOf } from '../display.ts';
import { type FrameStatus, readMessage, type StartMessage } from '../messages.ts';
import type { LoginDraft, Situation } from '../situations/situation.ts';
import { findSituation } from '../situations/situations.ts';
import { keepFocusQuiet } from './quiet-focus.ts';
import { Reason } from './reason.tsx';
import { Run } from './run-situation.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('frame.html has no element with the id `root` to render into.');

const query = new URLSearchParams(window.location.search);
const asked = query.get('situation');
const situation = findSituation(asked);
const gallery = window.parent === window ? undefined : window.parent;

if (situation) serve(root, situation);
else refuse(root);

/** Runs the situation, or another that it is told, as often as one is to begin. */
function serve(element: HTMLElement, own: Situation): void {
  let run = new Run(element);
  const begin = (login: LoginDraft, display: Display, situation = own): void => {
    run.end();
    run = new Run(element);
    void run.start(situation, login, display, (status) => tell(element, status));
  };
  window.addEventListener('pagehide', () => run.end());
  // What the browser has kept of the page, to go back to, is empty by then.
  window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());

  if (gallery) {
    keepFocusQuiet();
    window.addEventListener('message', (event) => {
      const message = readMessage<StartMessage>(event, gallery, 'gallery:start');
      if (message) begin(message.login, message.display, findSituation(message.situation ?? null));
    });
  } else followFile(begin);
  tell(element, { status: 'ready' });
}

/** On its own it follows the config's file by itself. */
function followFile(begin: (login: LoginDraft, display: Display) => void): void {
  const beginAlone = ({ callbacks: _, ...login }: LoginConfig) =>
    begin(login, displayOf(query.get('locale'), query.get('scheme')));
  import('../../src/login.config.ts').then(({ default: login }) => beginAlone(login), reportError);
  import.meta.hot?.accept('../../src/login.config.ts', (saved) => saved && beginAlone(saved.default));
}

/** There is nothing to run, and whoever has opened the address is told so on the page. */
function refuse(element: HTMLElement): void {
  const why =
    asked === null
      ? 'The address names no situation. Add `?situation=` and the id of one.'
      : `There is no situation “${asked}”. The gallery at /preview/ has them all.`;
  createRoot(element).render(<Reason why={why} />);
  tell(element, { status: 'failed', why });
}

function tell(element: HTMLElement, status: FrameStatus): void {
  element.dataset.status = status.status;
  if ('why' in status) element.dataset.why = status.why;
  else delete element.dataset.why;
  gallery?.postMessage({ type: 'gallery:status', status }, window.location.origin);
}

import './own-storage.ts';
import './own-calls.ts';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './frame.css';
import type { ColorScheme, LocaleChoice } from '../../src/login/define-login.ts';
import { type Display, type FrameStatus, readMessage, type StartMessage } from '../messages.ts';
import type { LoginDraft } from '../situations/situation.ts';
import { findSituation } from '../situations/situations.ts';
import { keepFocusQuiet } from './quiet-focus.ts';
import { Run } from './run-situation.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('frame.html has no element with the id `root` to render into.');

const query = new URLSearchParams(window.location.search);
const situation = findSituation(query.get('situation'));
const gallery = window.parent === window ? undefined : window.parent;

let run = new Run(root);
window.addEventListener('pagehide', () => run.end());
// What the browser has kept of the page, to go back to, is empty by then.
window.addEventListener('pageshow', ({ persisted }) => persisted && window.location.reload());

if (gallery) {
  keepFocusQuiet();
  window.addEventListener('message', (event) => {
    const message = readMessage<StartMessage>(event, gallery, 'gallery:start');
    if (message) begin(root, message.login, message.display);
  });
} else {
  // On its own it follows the config's file by itself.
  import('../../src/login.config.ts').then(({ default: login }) => beginAlone(root, login), reportError);
  import.meta.hot?.accept('../../src/login.config.ts', (saved) => saved && beginAlone(root, saved.default));
}
tell({ status: 'ready' });

function beginAlone(element: HTMLElement, { callbacks: _, ...login }: LoginDraft & { callbacks?: unknown }) {
  begin(element, login, displayOf(query));
}

function begin(element: HTMLElement, login: LoginDraft, display: Display): void {
  run.end();
  if (!situation) {
    tell({ status: 'failed', why: `There is no situation “${query.get('situation')}”.` });
    return;
  }
  run = new Run(element);
  void run.start(situation, login, display, tell);
}

function tell(status: FrameStatus): void {
  if (root) {
    root.dataset.status = status.status;
    if ('why' in status) root.dataset.why = status.why;
    else delete root.dataset.why;
  }
  gallery?.postMessage({ type: 'gallery:status', status }, window.location.origin);
}

/** `?locale=` and `?scheme=` of a frame that stands alone. */
function displayOf(asked: URLSearchParams): Display {
  // The app takes any other value for its default, as it does in the config.
  const locale = asked.get('locale') as LocaleChoice | null;
  const colorScheme = asked.get('scheme') as ColorScheme | null;
  return { ...(locale && { locale }), ...(colorScheme && { colorScheme }) };
}

import { createAnnouncer } from './announcer.ts';
import { copyButton } from './copy-button.ts';
import { el } from './dom.ts';
import { watchInbox } from './feed.ts';
import { type Message, summary, webLink } from './message.ts';

const project = new URL(import.meta.url).searchParams.get('project');
/** Of the seed's members the one to begin with; the inbox tells of the others. */
const FIRST_MEMBER = 'new@acme.test';
const inboxUrl = `/__sandbox/inbox${project ? `?project=${encodeURIComponent(project)}` : ''}`;
const styles = await Promise.all(['tokens.css', 'dock.css'].map(loadStyles));

class SandboxDock extends HTMLElement {
  readonly #summary = el('span', { class: 'summary' });
  readonly #action = el('div', { class: 'act' });
  readonly #spoken = el('p', { class: 'spoken', role: 'status' });
  readonly #announcer = createAnnouncer(this.#spoken);
  #shown: string | undefined;

  constructor() {
    super();
    const about = el('div', { class: 'about' }, el('span', { class: 'label' }, 'Sandbox'), this.#summary);
    const members = el('a', { class: 'members', href: `${inboxUrl}#members` }, `Sign in as ${FIRST_MEMBER}`);
    const inbox = el('a', { class: 'inbox', href: inboxUrl }, 'Inbox');
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = styles;
    shadow.append(el('div', { class: 'bar' }, about, this.#action, members, inbox), this.#spoken);
  }

  show(messages: Message[]) {
    this.#announcer.hear(messages);
    const [latest] = messages;
    if (latest) this.#present(latest.id, summary(latest), this.#actionFor(latest));
    else this.#present('hint', `Sign in as ${FIRST_MEMBER}. Links and codes appear here.`);
  }

  showLost() {
    const words = 'The sandbox does not answer. Trying again…';
    this.#present('lost', words);
    this.#announcer.say(words);
  }

  #present(key: string, words: string, action: Node[] = []) {
    // Left alone if unchanged: "Copied" stays, and so does the keyboard's focus.
    if (key === this.#shown) return;
    this.#shown = key;
    this.#summary.textContent = words;
    this.#summary.title = words;
    this.#summary.classList.toggle('own-words', key === 'hint' || key === 'lost');
    const focused = this.#action.contains(this.shadowRoot?.activeElement ?? null);
    this.#action.replaceChildren(...action);
    if (focused) this.#action.querySelector<HTMLElement>('a, button')?.focus();
  }

  #actionFor(message: Message): Node[] {
    const link = webLink(message);
    if (link) return [el('a', { href: link }, 'Open link')];
    if (!message.code) return [];
    const code = el('span', { class: 'code' }, message.code);
    return [code, copyButton('Copy', code, this.#announcer)];
  }
}

/**
 * A modal dialog makes all else of the page inert, even the code that it waits for: the dock goes along into it, unless
 * the page is zoomed in so far that it has no edge to spare, as in the styles.
 */
function stayInReach(dock: HTMLElement): void {
  const isZoomed = matchMedia('(max-height: 25em)');
  const follow = (): void => {
    const dialog = isZoomed.matches ? undefined : [...document.querySelectorAll('dialog:modal')].at(-1);
    const place = dialog ?? document.body;
    dock.toggleAttribute('data-in-dialog', dialog !== undefined);
    if (dock.parentElement !== place) place.append(dock);
  };
  isZoomed.addEventListener('change', follow);
  const changes = { subtree: true, childList: true, attributeFilter: ['open'] };
  new MutationObserver(follow).observe(document.body, changes);
}

async function loadStyles(file: string): Promise<CSSStyleSheet> {
  const response = await fetch(`/__sandbox/pages/${file}`);
  return new CSSStyleSheet().replace(await response.text());
}

customElements.define('stytch-sandbox-dock', SandboxDock);
// The server's pages keep its place.
const place = document.querySelector('stytch-sandbox-dock');
const dock = place instanceof SandboxDock ? place : new SandboxDock();
dock.setAttribute('role', 'region');
dock.setAttribute('aria-label', 'Stytch sandbox');
document.body.append(dock);
stayInReach(dock);
// What a page lays over its lower edge can then stay clear of the dock.
new ResizeObserver(() => {
  document.documentElement.style.setProperty('--lower-edge', `${dock.offsetHeight}px`);
}).observe(dock);
watchInbox(project, {
  onMessages: (messages) => dock.show(messages),
  onLost: () => dock.showLost(),
});

import { createRoot, type Root } from 'react-dom/client';
import { Router } from 'wouter';
import { App } from '../../src/app/app.tsx';
import { chooseLocale } from '../../src/login/locales/choose-locale.ts';
import { SessionStore } from '../../src/session/store/session-store.ts';
import type { Display } from '../display.ts';
import type { FrameStatus } from '../messages.ts';
import type { LoginDraft, Situation, Start } from '../situations/situation.ts';
import { createFrameClient, dropCookies } from './frame-client.ts';
import { resetTime, stopTime } from './frame-clock.ts';
import { locationAt, restoreAddress } from './frame-location.ts';
import { openLink } from './open-link.ts';
import { endCalls } from './own-calls.ts';
import { Page } from './page.ts';
import { PageText } from './page-text.ts';
import { performStep } from './perform-step.ts';
import { Reason } from './reason.tsx';
import { SandboxProject } from './sandbox-project.ts';

const LANDING: Record<Extract<Start, { link: string }>['link'], string> = {
  organization: '/authenticate',
  discovery: '/authenticate',
  'password-reset': '/reset-password',
};

/** One run of a situation, from a fresh project to its screen. */
export class Run {
  readonly #root: HTMLElement;
  readonly #project = new SandboxProject();
  #page: Root | undefined;
  readonly #ending = new AbortController();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Goes through the situation, telling how far it is. Never rejects. */
  async start(
    situation: Situation,
    login: LoginDraft,
    display: Display,
    onStatus: (status: FrameStatus) => void,
  ): Promise<void> {
    const tell = (status: FrameStatus) => !this.#isOver && onStatus(status);
    tell({ status: 'driving' });
    // Of one organization alone the sandbox of a situation need not have the slug: each says at which address it begins.
    const { organizationSlug: _, ...options } = login.config;
    const config = { ...login, ...display, config: options };
    try {
      const arrival = situation.arrival(config);
      if ('impossible' in arrival) {
        this.#page = createRoot(this.#root);
        this.#page.render(<Reason why={arrival.impossible} />);
        tell({ status: 'impossible', why: arrival.impossible });
        return;
      }
      await this.#open(situation, config);
      const text = await PageText.load(config, chooseLocale(config.locale, navigator.languages));
      const page = new Page(text, this.#ending.signal);
      for (const step of situation.steps?.(config) ?? []) {
        if (this.#isOver) return;
        await performStep(step, page, this.#project);
      }
      for (const sign of arrival.signs) await page.find(sign);
      stopTime();
      tell({ status: 'arrived' });
    } catch (error) {
      tell({ status: 'failed', why: error instanceof Error ? error.message : String(error) });
    }
  }

  /** Leaves nothing behind, so that another run can begin here. */
  end(): void {
    if (this.#isOver) return;
    this.#ending.abort();
    this.#page?.unmount();
    endCalls(this.#project.publicToken);
    dropCookies(this.#project);
    this.#project.forget();
    localStorage.clear();
    sessionStorage.clear();
    restoreAddress();
    // Such as the SDK's own frame, in which it parses phone numbers.
    for (const added of [...document.body.children]) if (added instanceof HTMLIFrameElement) added.remove();
    resetTime();
  }

  get #isOver(): boolean {
    return this.#ending.signal.aborted;
  }

  async #open({ seed, start, faults = [] }: Situation, login: LoginDraft): Promise<void> {
    await this.#project.plant(seed);
    const address = await this.#addressOf(start);
    for (const fault of faults) await this.#project.break(fault);
    if (this.#isOver) return;
    this.#page = createRoot(this.#root);
    this.#page.render(
      <Router hook={locationAt(address)}>
        <App session={new SessionStore(createFrameClient(this.#project))} login={login} />
      </Router>,
    );
  }

  async #addressOf(start: Start): Promise<URL> {
    const address =
      'address' in start ? start.address : LANDING[start.link] + (await openLink(this.#project, start));
    return new URL(address, window.location.origin);
  }
}

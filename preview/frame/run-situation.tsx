import { createRoot, type Root } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { App } from '../../src/app.tsx';
import { chooseLocale } from '../../src/login/choose-locale.ts';
import type { Display, FrameStatus } from '../messages.ts';
import type { LoginDraft, Situation, Start } from '../situations/situation.ts';
import { createFrameClient, dropCookies } from './frame-client.ts';
import { resetTime, stopTime } from './frame-clock.ts';
import { openLink } from './open-link.ts';
import { Page } from './page.ts';
import { PageText } from './page-text.ts';
import { performStep } from './perform-step.ts';
import { SandboxProject } from './sandbox-project.ts';

const LANDING: Record<Extract<Start, { link: string }>['link'], string> = {
  organization: '/authenticate',
  discovery: '/authenticate',
  'password-reset': '/reset-password',
};

/** The frame's own address, without what a link adds to it. */
const OWN_ADDRESS = window.location.pathname + window.location.search;

/** One run of a situation, from a fresh project to its screen. */
export class Run {
  readonly #root: HTMLElement;
  readonly #project = new SandboxProject();
  #page: Root | undefined;
  #isOver = false;

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
    const config = { ...login, ...display };
    try {
      const arrival = situation.arrival(config);
      if ('impossible' in arrival) {
        tell({ status: 'impossible', why: arrival.impossible });
        return;
      }
      await this.#open(situation, config);
      const page = new Page(await PageText.load(config, chooseLocale(config.locale, navigator.languages)));
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
    this.#isOver = true;
    this.#page?.unmount();
    dropCookies(this.#project);
    this.#project.forget();
    localStorage.clear();
    sessionStorage.clear();
    window.history.replaceState(null, '', OWN_ADDRESS);
    // Such as the SDK's own frame, in which it parses phone numbers.
    for (const added of [...document.body.children]) if (added instanceof HTMLIFrameElement) added.remove();
    resetTime();
  }

  async #open({ seed, start, faults = [] }: Situation, login: LoginDraft): Promise<void> {
    await this.#project.plant(seed);
    const { pathname, search } = await this.#addressOf(start);
    for (const fault of faults) await this.#project.break(fault);
    if (this.#isOver) return;
    // The app reads a link's token off the address of the page.
    const own = new URLSearchParams(window.location.search);
    for (const [name, value] of new URLSearchParams(search)) own.set(name, value);
    window.history.replaceState(null, '', `${window.location.pathname}?${own}`);
    const { hook } = memoryLocation({ path: pathname });
    this.#page = createRoot(this.#root);
    this.#page.render(
      <Router hook={hook}>
        <App stytch={createFrameClient(this.#project)} login={login} />
      </Router>,
    );
  }

  async #addressOf(start: Start): Promise<URL> {
    const address =
      'address' in start ? start.address : LANDING[start.link] + (await openLink(this.#project, start));
    return new URL(address, window.location.origin);
  }
}

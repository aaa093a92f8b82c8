import {
  fireEvent,
  queryAllByAltText,
  queryAllByLabelText,
  queryAllByRole,
  queryAllByText,
  waitFor,
} from '@testing-library/dom';
import type { Sign } from '../situations/situation.ts';
import type { PageText } from './page-text.ts';

/** How long a step may take, on a machine that is busy with other frames. */
const TIMEOUT_MS = 15_000;

/** A page as a member has it before them: what they can read, and do by it. */
export class Page {
  readonly #text: PageText;
  readonly #signal: AbortSignal;

  /** @param signal ends every wait at once, lest a step be done on the page of the next run */
  constructor(text: PageText, signal: AbortSignal) {
    this.#text = text;
    this.#signal = signal;
  }

  /** Waits until something can be seen. @throws where it can't in time, saying what can */
  async find(sign: Sign): Promise<HTMLElement> {
    return this.waitForAny(`“${nameOf(sign)}”`, () => query(sign, this.#text.pattern(sign)));
  }

  /** Waits for a field and types over what it holds. */
  async fill(field: string, text: string): Promise<void> {
    const input = await this.find({ message: field, of: 'field' });
    fireEvent.change(input, { target: { value: text } });
  }

  /** Waits for a button that can be pressed, and presses it. */
  async press(button: string): Promise<void> {
    const sign = { message: button, of: 'button' } as const;
    const found = () => query(sign, this.#text.pattern(sign)).filter((each) => !isDisabled(each));
    fireEvent.click(await this.waitForAny(`a button “${button}” that can be pressed`, found));
  }

  /** Waits for a button that begins with a text of no catalogue, such as a name, and presses it. */
  async pick(name: string): Promise<void> {
    fireEvent.click(
      await this.waitForAny(`“${name}”`, () =>
        queryAllByText(document.body, name).map((each) => each.closest('button') ?? each),
      ),
    );
  }

  async waitForAny(what: string, found: () => readonly HTMLElement[]): Promise<HTMLElement> {
    const seen = await waitFor(
      () => {
        if (this.#signal.aborted) return undefined;
        const element = found().find(isVisible);
        if (!element) throw new Error(`Waited for ${what}. ${describePage()}`);
        return element;
      },
      { timeout: TIMEOUT_MS, onTimeout: (error) => error },
    );
    if (!seen) throw new Error('The run was ended.');
    return seen;
  }
}

function query(sign: Sign, pattern: RegExp): HTMLElement[] {
  switch ('of' in sign ? sign.of : 'text') {
    case 'field':
    case 'progress':
      return queryAllByLabelText(document.body, pattern);
    case 'image':
      return queryAllByAltText(document.body, pattern);
    case 'button':
      // Whether it is hidden is looked at below, which takes less.
      return queryAllByRole(document.body, 'button', { name: pattern, hidden: true });
    default:
      return queryAllByText(document.body, pattern);
  }
}

const isVisible = (element: HTMLElement): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

const isDisabled = (element: HTMLElement): boolean =>
  (element instanceof HTMLButtonElement && element.disabled) || element.ariaDisabled === 'true';

function nameOf(sign: Sign): string {
  if ('text' in sign) return sign.text;
  return 'word' in sign ? sign.word : sign.message;
}

function describePage(): string {
  const text = document.body.innerText.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? 'The page is empty.' : `The page says: ${text.slice(0, 300)}`;
}

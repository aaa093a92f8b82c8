import { flushSync } from 'react-dom';
import type { Words } from '../../../ui/words/words.ts';
import { keepsNumber, numberShown } from './same-number.ts';
import { type Country, readWritten } from './written-number.ts';

export type PhoneProblem = Extract<keyof Words, `phone.${string}`>;

/** The widget parses what is written in an iframe of Stytch's, and waits for up to 10 s before it goes on without. */
const ANSWER_MS = 3_000;

/**
 * Sees to it that the widget texts to the number that the member has written, and to no other: it drops the country code
 * that is written, and takes the number for one of the country in its menu. So the menu follows the country code; and
 * what may be another number than the one that was written is not sent.
 *
 * It listens around the widget, whose events it gets before the widget does.
 *
 * @param say hears what is wrong with the number, and when nothing is
 */
export function guardPhoneField(widget: HTMLElement, say: (problem: PhoneProblem | undefined) => void) {
  let field: HTMLInputElement | undefined;
  /** What the member left in the field when they last changed it. */
  let written = '';
  /** The widget has dropped more of that than its form. */
  let lost = false;
  /** Why the widget is not told of what is in the field now. */
  let held: PhoneProblem | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  /** Begins anew in another field, and looks at what the widget has made of what was written in this one. */
  function lookAt(input: HTMLInputElement): void {
    if (input !== field) {
      field = input;
      written = input.value;
      lost = false;
      held = undefined;
    } else if (!keepsNumber(written, input.value, chosenIn(menuOf(input)))) {
      lost = true;
    }
  }

  const doubt = () => held ?? (lost ? 'phone.unread' : undefined);

  function take(input: HTMLInputElement, typed: boolean, event: Event): void {
    const menu = menuOf(input);
    // What is typed before a number that is there already is no whole code yet.
    const upTo = typed ? (input.selectionEnd ?? input.value.length) : input.value.length;
    const reading = readWritten(input.value, countriesIn(menu), chosenIn(menu), upTo);
    written = input.value;
    if (reading.is === 'abroad') {
      choose(menu, reading.region);
      // Not by `value`: React takes what is set there for what it has set itself.
      input.setRangeText(reading.rest, 0, input.value.length, 'end');
      written = reading.rest;
    }
    if (reading.is === 'abroad' || written === '') lost = false;
    held = undefined;
    if (reading.is === 'elsewhere') held = 'phone.elsewhere';
    if (reading.is === 'unclear' || (reading.is === 'begun' && upTo !== input.value.length))
      held = 'phone.unread';
    if (held) event.stopPropagation();
    say(doubt());
    expectAnswer(input);
  }

  function expectAnswer(input: HTMLInputElement): void {
    clearTimeout(waiting);
    const { value } = input;
    waiting = setTimeout(() => {
      if (value && input.value === value && input.isConnected && cannotContinue(input) && !doubt())
        say('phone.slow');
    }, ANSWER_MS);
  }

  const onEdit = ({ target }: Event): void => {
    if (isPhoneField(target)) lookAt(target);
  };

  const onInput = (event: Event): void => {
    const { target } = event;
    if (isPhoneField(target) && event.bubbles)
      take(target, event instanceof InputEvent && event.inputType === 'insertText', event);
  };

  /** Comes without an input where something else than the member has filled the field in. */
  const onChange = (event: Event): void => {
    const { target } = event;
    if (!isPhoneField(target)) return;
    lookAt(target);
    const menu = menuOf(target);
    if (readWritten(target.value, countriesIn(menu), chosenIn(menu)).is !== 'national')
      take(target, false, event);
  };

  const onSubmit = (event: Event): void => {
    if (!(event.target instanceof HTMLFormElement)) return;
    const input = [...event.target.elements].find(isPhoneField);
    if (!input) return;
    lookAt(input);
    if (!doubt()) return;
    event.preventDefault();
    event.stopPropagation();
    say(doubt());
  };

  const onFocus = ({ target }: Event): void => {
    if (field && target instanceof Node && !field.form?.contains(target)) say(undefined);
  };

  const listeners = [
    ['beforeinput', onEdit],
    ['input', onInput],
    ['change', onChange],
    ['submit', onSubmit],
    ['focusin', onFocus],
  ] as const;
  for (const [type, listener] of listeners) widget.addEventListener(type, listener, { capture: true });

  return {
    /**
     * @param number that the widget is about to text to
     * @returns that number, in E.164; `undefined` where it is another one than the field shows
     */
    checked(number: string): string | undefined {
      return field?.isConnected ? numberShown(number, field.value, chosenIn(menuOf(field))) : number;
    },
    stop(): void {
      clearTimeout(waiting);
      for (const [type, listener] of listeners) widget.removeEventListener(type, listener, { capture: true });
    },
  };
}

function isPhoneField(target: unknown): target is HTMLInputElement {
  return (
    target instanceof HTMLInputElement &&
    target.type === 'tel' &&
    target.form?.querySelector('select') !== null
  );
}

function menuOf({ form }: HTMLInputElement): HTMLSelectElement {
  const menu = form?.querySelector('select');
  if (!menu) throw new Error('There is no menu of countries beside the field for a phone number.');
  return menu;
}

/** Each option begins with the code, as in `+39 Italy`. */
function countriesIn({ options }: HTMLSelectElement): Country[] {
  return [...options].map(({ value, text }) => ({ region: value, code: /\d+/.exec(text)?.[0] ?? '' }));
}

function chosenIn(menu: HTMLSelectElement): Country {
  return countriesIn(menu)[menu.selectedIndex] ?? { region: '', code: '' };
}

/** At once, so that what the widget hears next it takes for a number of that country. */
function choose(menu: HTMLSelectElement, region: string): void {
  if (menu.value === region) return;
  flushSync(() => {
    menu.value = region;
    menu.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function cannotContinue({ form }: HTMLInputElement): boolean {
  return form?.querySelector<HTMLButtonElement>('button[type="submit"]')?.disabled === true;
}

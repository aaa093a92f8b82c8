import { el, find } from './dom.ts';
import {
  cancelSignIn,
  continueAs,
  type IdentityQuestion,
  type Person,
  readQuestion,
} from './identity-question.ts';

const heading = find('#heading', HTMLElement);
const form = find('#choice', HTMLFormElement);
const people = find('#people', HTMLFieldSetElement);
const email = find('#email', HTMLInputElement);
const failure = find('#failure', HTMLElement);
const over = find('#over', HTMLElement);

function show({ provider, place, people: known, login_hint }: IdentityQuestion) {
  heading.textContent = `Stand-in for ${provider}`;
  document.title = `Stand-in for ${provider}`;
  find('#purpose', HTMLElement).textContent =
    `Signing in to ${place}. This is a local sandbox: ${provider} is not asked, and no password is needed.`;
  people.append(...known.map(choiceOf));
  people.hidden = known.length === 0;
  if (!choose(login_hint)) email.value = login_hint;
  form.hidden = false;
}

function choiceOf({ name, email_address }: Person): HTMLElement {
  return el(
    'label',
    { class: 'person' },
    el('input', { type: 'radio', name: 'person', value: email_address }),
    el('span', {}, name || email_address, ...(name ? [el('span', { class: 'address' }, email_address)] : [])),
  );
}

const options = () => [...people.querySelectorAll('input')];

/** Checks the person with an address. @returns whether there is one */
function choose(address: string): boolean {
  for (const option of options()) option.checked = option.value === address;
  return options().some(({ checked }) => checked);
}

/** One of the two is the answer: what is typed, else who is checked. */
const chosen = (): string => email.value.trim() || (options().find(({ checked }) => checked)?.value ?? '');

async function leave(ask: () => Promise<string>) {
  failure.textContent = '';
  try {
    location.assign(await ask());
  } catch (error) {
    failure.textContent = error instanceof Error ? error.message : String(error);
  }
}

email.addEventListener('input', () => {
  if (email.value) choose('');
});
people.addEventListener('change', () => {
  email.value = '';
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = chosen();
  if (address) void leave(() => continueAs(address));
  else failure.textContent = 'Choose someone, or type an address.';
});
find('#cancel', HTMLButtonElement).addEventListener('click', () => void leave(cancelSignIn));

try {
  show(await readQuestion());
} catch (error) {
  over.textContent = error instanceof Error ? error.message : String(error);
  over.hidden = false;
}

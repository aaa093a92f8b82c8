import * as v from 'valibot';
import { customDomainProblem } from '../../env/custom-domain.ts';
import { didYouMean } from './did-you-mean.ts';
import { valueText } from './finding.ts';

/** Says what was found and what is allowed. */
const isBut = (allowed: string) => (issue: v.BaseIssue<unknown>) =>
  `is ${valueText(issue.input)}. ${allowed}`;

export const text = v.string(isBut('Write text, in quotes.'));

export const yesOrNo = v.boolean(isBut('Write `true` or `false`.'));

export const aFunction = v.function(isBut('Write a function.'));

export const anObject = v.record(v.string(), v.unknown(), isBut('Write an object, in braces.'));

/** @param allowed what to write, for the whole sentence */
export function nonEmptyText(allowed: string) {
  return v.pipe(
    v.string(isBut(allowed)),
    v.check((value) => value.trim() !== '', isBut(allowed)),
  );
}

export const templateId = nonEmptyText(
  'Write the id of a template from the Stytch dashboard, or leave it out for the default one.',
);

export function wholeMinutes(least: number, most: number, inWords: string) {
  const says = isBut(`Write whole minutes from ${least} to ${most} (${inWords}).`);
  return v.pipe(
    v.number(says),
    v.check((minutes) => Number.isInteger(minutes) && minutes >= least && minutes <= most, says),
  );
}

/** How long a link in an email may be good for. */
export const linkMinutes = wholeMinutes(5, 10_080, '7 days');

/** One of a few words. @param more to be said of another, in a sentence */
export function oneOf(words: readonly string[], more = '') {
  const list = words.map((word) => `\`${word}\``).join(', ');
  return v.picklist(words, (issue) =>
    isBut(
      `${typeof issue.input === 'string' ? didYouMean(issue.input, words) : ''}Allowed: ${list}.${more && ` ${more}`}`,
    )(issue),
  );
}

const REDIRECT =
  'Write a whole address, such as `https://app.example.com/authenticate`, or a path of this app, such as `/authenticate`; and list it in the Stytch dashboard under Redirect URLs.';

/** Where Stytch sends members back to: the SDK wants a whole address, and the app completes a path of its own. */
export const redirectUrl = v.pipe(
  v.string(isBut(REDIRECT)),
  v.check((url) => isOwnPath(url) || isWebAddress(url), isBut(REDIRECT)),
);

function isOwnPath(url: string): boolean {
  return /^\/(?![/\\])\S*$/.test(url);
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
}

/** One that is the team's own. */
export const hostName = v.pipe(
  text,
  v.check(
    (host) => customDomainProblem(host) === undefined,
    isBut('Write a host name of your own alone, such as `example.com`.'),
  ),
);

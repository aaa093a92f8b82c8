import { styleText } from 'node:util';

const MEMBERS = [
  ['new@acme.test', 'first sign-in: choose a second factor, enter a phone number'],
  ['sms@acme.test', 'returning: the code is texted at once'],
  ['admin@acme.test', 'every page: an admin, who belongs to three organizations'],
  ['new@sms-only.test', 'an organization that allows texted codes only'],
  ['new@optional-mfa.test', 'an organization that asks for no second factor'],
] as const;

/** What `npm start` says beside the address: whom to sign in as, and where the messages arrive. */
export function startBanner(inbox: string, note: readonly string[]): string {
  const width = Math.max(...MEMBERS.map(([address]) => address.length));
  return [
    `  ${styleText('green', '➜')}  ${styleText('bold', 'Inbox')}:   ${styleText('cyan', inbox)}`,
    '',
    '  No Stytch account is set, so a local sandbox stands in for Stytch. Sign in as',
    '',
    ...MEMBERS.map(([address, what]) => `    ${styleText('bold', address.padEnd(width))}  ${what}`),
    '',
    ...(note.length > 0 ? [...note.map((line) => `  ${line}`), ''] : []),
    '  Links and codes appear at the foot of the page and in the inbox. Nothing leaves this machine.',
    '',
  ].join('\n');
}

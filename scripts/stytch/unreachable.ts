import { START_PORT } from '../paths.ts';
import type { ReturnUrl } from './place.ts';
import { StytchFailure } from './stytch-failure.ts';

/** The port that Vite takes next. */
const ELSEWHERE = `such as \`--sandbox http://localhost:${START_PORT + 1}\``;

/** Nothing answers, or what answers is not Stytch. @param reason as the client or `fetch` gives it */
export function unreachable({ kind, url }: Pick<ReturnUrl, 'kind' | 'url'>, reason: string): StytchFailure {
  const isAnswered = /JSON/.test(reason);
  return new StytchFailure('unreachable', `${happened(url, isAnswered)} ${remedy(kind, isAnswered)}`);
}

function happened(url: string, isAnswered: boolean): string {
  return isAnswered ? `What answers at ${url} is not Stytch.` : `Nothing answers at ${url}.`;
}

function remedy(kind: ReturnUrl['kind'], isAnswered: boolean): string {
  if (kind !== 'sandbox')
    return 'Check that this machine is online and that no proxy or firewall stands between, then try again.';
  return isAnswered
    ? `Another program has this port. Give the address that \`npm start\` prints, ${ELSEWHERE}.`
    : `Start the sandbox with \`npm start\`. Where that runs on another port, give the address it prints, ${ELSEWHERE}. For your Stytch project, set \`STYTCH_PROJECT_ID\` and \`STYTCH_SECRET\`.`;
}

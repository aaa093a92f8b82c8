import { isHostName } from '../../src/host-name.ts';
import { type Diagnosis, notOk, ok } from './diagnosis.ts';

const CHECK = 'Custom domain';

/** The host that the app asks in place of Stytch's, where one is set. */
export function domainDiagnoses(domain = ''): Diagnosis[] {
  if (domain === '') return [];
  if (isHostName(domain)) return [ok(CHECK, `The app asks ${domain}, in place of Stytch's own host.`)];
  return [
    notOk(
      'problem',
      CHECK,
      '`VITE_STYTCH_CUSTOM_DOMAIN` is no host name.',
      'Give the host name alone, for example `login.example.com`, or leave it out.',
    ),
  ];
}

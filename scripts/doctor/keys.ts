import { publicTokenProblem } from '../../src/env/public-token.ts';
import type { Variables } from '../read-variables.ts';
import { readCredentials } from '../stytch/credentials.ts';
import { API_URL, projectPlace, type ReturnUrl, SANDBOX_TOKEN, sandboxPlace } from '../stytch/place.ts';
import type { Page } from './call-sdk.ts';
import { type Diagnosis, ok } from './diagnosis.ts';
import { domainDiagnoses } from './domain-diagnoses.ts';
import { credentialsDiagnoses, environmentOf, secretDiagnoses, tokenDiagnosis } from './key-diagnoses.ts';

/** Who the doctor is at Stytch: a browser with the app, and a backend; either only where its keys are there. */
interface Keys {
  readonly page: Page | undefined;
  readonly place: ReturnUrl | undefined;
  readonly diagnoses: readonly Diagnosis[];
}

/** @param sandbox its address, whose keys are known @param origin of the app */
export function findKeys(variables: Variables, sandbox: string | undefined, origin: string): Keys {
  if (sandbox !== undefined) {
    const place = sandboxPlace(sandbox);
    return {
      page: { kind: 'sandbox', url: place.url, publicToken: SANDBOX_TOKEN, origin },
      place,
      diagnoses: [
        ok('Public token', "The app's own on the sandbox. Those of the environment were not looked at."),
        ...secretDiagnoses(variables),
      ],
    };
  }
  const token = variables.VITE_STYTCH_PUBLIC_TOKEN ?? '';
  const read = readCredentials(variables);
  return {
    page: publicTokenProblem(token) === undefined ? pageOf(token, variables, origin) : undefined,
    place: read && 'credentials' in read ? projectPlace(read.credentials) : undefined,
    diagnoses: [
      tokenDiagnosis(token, origin),
      ...domainDiagnoses(variables.VITE_STYTCH_CUSTOM_DOMAIN),
      ...credentialsDiagnoses(variables),
      ...secretDiagnoses(variables),
    ],
  };
}

function pageOf(publicToken: string, variables: Variables, origin: string): Page | undefined {
  const domain = variables.VITE_STYTCH_CUSTOM_DOMAIN ?? '';
  if (domainDiagnoses(domain).some(({ status }) => status === 'problem')) return undefined;
  const kind = environmentOf(publicToken);
  return { kind, url: domain ? `https://${domain}` : API_URL[kind], publicToken, origin };
}

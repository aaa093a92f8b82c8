import security from '../../security.config.ts';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { readBootstrap } from './bootstrap.ts';
import { bootstrapDiagnoses } from './bootstrap-diagnoses.ts';
import type { Page } from './call-sdk.ts';
import { type Diagnosis, notOk } from './diagnosis.ts';
import { productDiagnoses } from './product-diagnoses.ts';
import { protectionDiagnosis } from './protection-diagnoses.ts';

/** What a browser finds at Stytch, before anyone signs in. */
export async function frontendDiagnoses(
  page: Page | undefined,
  login: LoginConfig | undefined,
): Promise<Diagnosis[]> {
  if (!page) return [skipped('the public token or the custom domain is missing or wrong')];
  const read = await readBootstrap(page);
  if ('diagnosis' in read) return [read.diagnosis, skipped("the SDK's first call failed")];
  const found = [...bootstrapDiagnoses(read.bootstrap, login), protectionDiagnosis(read.bootstrap, security)];
  if (!login) return [...found, skipped('the login config has problems')];
  return [...found, ...(await productDiagnoses(page, login)), unseen(login)];
}

function skipped(reason: string): Diagnosis {
  return notOk(
    'skipped',
    'Products',
    `Settings and products of the project were not held against the config: ${reason}.`,
    'Correct that first.',
  );
}

/** What only the dashboard shows. */
function unseen({ config }: LoginConfig): Diagnosis {
  const minutes = config.sessionOptions.sessionDurationMinutes;
  return notOk('skipped', 'Dashboard', "Stytch's API does not show these.", 'Look in the Stytch dashboard:', [
    'Frontend SDK: the authorized domains list the origin of the app.',
    `Frontend SDK: the longest session is ${minutes} minutes or more.`,
    'SMS: the countries of your members are enabled.',
    ...(config.products.includes('oauth') ? ['OAuth: each provider of the config has its keys.'] : []),
  ]);
}

import { stripVTControlCharacters } from 'node:util';
import type { LoginFileAnswer } from '../../preview/panel/draft/draft-answers.ts';
import type { LoginDraft } from '../../preview/situations/situation.ts';
import { messageOf } from '../message-of.ts';
import { answerJson, type Handler } from './answer-json.ts';
import { readLogin } from './login-file.ts';
import { noOtherSite } from './own-page-only.ts';

/** Says what there is to say about a login config's file as it is, which it runs. */
export function describeLogin(file: string): Handler {
  return answerJson(async (request) => {
    noOtherSite(request);
    return describe(file);
  });
}

/** A file that can't be read has a problem as well. */
async function describe(file: string): Promise<LoginFileAnswer> {
  try {
    const { problems, warnings, version, login } = await readLogin(file);
    // Of a config with problems nothing is known but them; one without is what the type says.
    return { problems, warnings, version, login: problems.length > 0 ? null : (login as LoginDraft | null) };
  } catch (error) {
    return {
      problems: [
        { path: 'login', found: 'no config', message: stripVTControlCharacters(messageOf(error)).trim() },
      ],
      warnings: [],
      version: '',
      login: null,
    };
  }
}

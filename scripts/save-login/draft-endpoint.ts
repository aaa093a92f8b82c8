import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { type DraftAnswer, OUTDATED, type SavedAnswer } from '../../preview/panel/draft/draft-answers.ts';
import { checkLogin } from '../../src/login/rules/check-login.ts';
import { editLogin } from '../edit-login/edit-login.ts';
import type { PlainLogin } from '../edit-login/plain.ts';
import { answerJson, type Handler } from './answer-json.ts';
import { HttpRefusal } from './http-refusal.ts';
import { type LoginSnapshot, readLogin, versionOf } from './login-file.ts';
import { ownPageOnly } from './own-page-only.ts';
import { readJson } from './read-json.ts';
import { removeLeftovers, replaceText } from './replace-text.ts';
import { undoneByFile } from './undone-by-file.ts';

const requestSchema = v.strictObject({ version: v.string(), login: v.record(v.string(), v.unknown()) });

type Draft = v.InferOutput<typeof requestSchema>;

/** Says what the rules think of a draft of a login config, and what its file would be. Changes nothing. */
export function judgeDraft(file: string): Handler {
  return answerJson(async (request): Promise<DraftAnswer> => {
    const { version, login } = await readDraft(request);
    const { now, from } = await readFrom(file, version);
    const { problems, warnings } = checkLogin(login);
    const edited = from
      ? await edit(file, now.source, from, login)
      : { refusals: [{ path: 'login', found: 'another file', message: OUTDATED }] };
    return { problems, warnings, refusals: [], ...edited };
  });
}

/** Writes a draft without problems into the file: this one file, which no request names. */
export function saveDraft(file: string): Handler {
  // One after the other, once it has arrived: each must see what the one before has saved.
  let last: Promise<unknown> = removeLeftovers(file);
  return answerJson(async (request) => {
    const draft = await readDraft(request);
    const saved = last.then(() => save(draft, file));
    last = saved.catch(() => undefined);
    return saved;
  });
}

async function save({ version, login }: Draft, file: string): Promise<SavedAnswer> {
  const { now, from } = await readFrom(file, version);
  if (!from) throw new HttpRefusal(409, OUTDATED);
  const edited = await edit(file, now.source, from, login);
  const { problems } = checkLogin(login);
  const wrong = 'refusals' in edited ? [...problems, ...edited.refusals] : problems;
  if ('refusals' in edited || wrong.length > 0)
    throw new HttpRefusal(422, wrong.map(({ message }) => message).join('\n'));
  await replaceText(file, now.source, edited.source);
  return { version: versionOf(edited.source) };
}

async function readDraft(request: IncomingMessage): Promise<Draft> {
  ownPageOnly(request);
  const parsed = v.safeParse(requestSchema, await readJson(request));
  if (!parsed.success) throw new HttpRefusal(400, 'Send `version`, a text, and `login`, an object.');
  return parsed.output;
}

/** Held against what it gives when it is run: the object is not all that counts. */
async function edit(
  file: string,
  source: string,
  from: PlainLogin,
  login: PlainLogin,
): Promise<ReturnType<typeof editLogin>> {
  const edited = editLogin(source, from, login);
  if ('refusals' in edited || edited.source === source) return edited;
  const refusals = await undoneByFile(file, edited.source, login);
  return refusals.length > 0 ? { refusals } : edited;
}

/** `from` is what the file gives; undefined where it is not the file that the draft was begun from. */
async function readFrom(
  file: string,
  version: string,
): Promise<{ now: LoginSnapshot; from: PlainLogin | undefined }> {
  const now = await readLogin(file);
  return { now, from: (now.version === version && now.login) || undefined };
}

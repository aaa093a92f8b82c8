import { StytchFailure } from './stytch-failure.ts';

/** Milliseconds to wait for an answer. Stytch's client has no limit of its own but ten minutes, which it ignores. */
const PATIENCE = 20_000;

/** What a call answers. @throws StytchFailure where that takes too long */
export async function inTime<Answer>(call: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    const says = `Stytch has not answered in ${PATIENCE / 1000} seconds. Try again, or look at https://status.stytch.com.`;
    timer = setTimeout(() => reject(new StytchFailure('unreachable', says)), PATIENCE);
  });
  return Promise.race([call, limit]).finally(() => clearTimeout(timer));
}

import { messageOf } from '../../scripts/message-of.ts';
import { whoSignsIn } from './load-project.ts';
import { type Parties, signInOnce } from './sign-in-once.ts';

export interface SignInsDone {
  /** How long each took, in milliseconds; what failed is left out. */
  readonly times: number[];
  /** Of every session that there was. */
  readonly sessionIds: Set<string>;
  /** Why each that failed did. */
  readonly failures: string[];
}

/** @param onDone called after each sign-in with how many were done */
export async function signInMany(
  parties: Parties,
  signIns: number,
  onDone: (done: number) => Promise<void> | void = () => {},
): Promise<SignInsDone> {
  const result: SignInsDone = { times: [], sessionIds: new Set(), failures: [] };
  for (let number = 0; number < signIns; number += 1) {
    const begin = performance.now();
    try {
      result.sessionIds.add(await signInOnce(parties, whoSignsIn(number, signIns)));
      result.times.push(performance.now() - begin);
    } catch (error) {
      result.failures.push(`sign-in ${number + 1}: ${messageOf(error)}`);
    }
    await onDone(number + 1);
  }
  return result;
}

/** How long an answer of Stytch's may take, in milliseconds: the SDK waits for ever. One that comes later still counts. */
export const ANSWER_MS = 6000;

/** @throws `TypeError`, as browsers do where nothing can be reached, once that time is over */
export function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new TypeError('Stytch has not answered in time.')), ANSWER_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(limit));
  });
}

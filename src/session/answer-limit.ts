/** How long an answer of Stytch's may take, in milliseconds: the SDK waits for ever. One that comes later still counts. */
export const ANSWER_MS = 6000;

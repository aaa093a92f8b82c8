export { createSandbox, type Sandbox, type SandboxOptions } from './create-sandbox.ts';
export { answerPhoneCall } from './mfa/phone-rpc.ts';
export { defaultSeed } from './seed/default-seed.ts';
export { parseSeed, type Seed } from './seed/seed.ts';
export type { Fault } from './state/faults.ts';
export type { Message } from './state/outbox.ts';
export type { Random } from './state/random.ts';

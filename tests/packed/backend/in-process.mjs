import { createSandbox } from '@b2b-login/sandbox';
import { serveSandbox } from '@b2b-login/sandbox/node';
import { signIn } from './sign-in.mjs';

const sandbox = await serveSandbox(createSandbox(), { port: 0 });
process.stdout.write(await signIn(sandbox.url));
await sandbox.close();

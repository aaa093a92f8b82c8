import { signIn } from './sign-in.mjs';

process.stdout.write(await signIn(process.env.SANDBOX_URL));

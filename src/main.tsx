import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { envVars, readEnv } from './env.ts';
import login from './login.config.ts';
import { createStytchClient } from './session/client.ts';
import { SetupProblemPage } from './setup-problem-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');

const reading = readEnv(envVars);
const page =
  'env' in reading ? (
    <App stytch={createStytchClient(reading.env)} login={login} />
  ) : (
    <SetupProblemPage problems={reading.problems} />
  );

createRoot(root).render(<StrictMode>{page}</StrictMode>);

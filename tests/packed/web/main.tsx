import { sandboxOptions } from '@b2b-login/sandbox/client';
import { createStytchB2BClient } from '@stytch/react/b2b';
import { createRoot } from 'react-dom/client';
import { Login } from './login.tsx';

const TOKEN = 'public-token-test-0d9c3a54-6f1e-4b8e-9a57-1f3f5c7b2e60';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Login stytch={createStytchB2BClient(TOKEN, sandboxOptions())} />);

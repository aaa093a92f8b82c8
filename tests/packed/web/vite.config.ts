import { stytchSandbox } from '@b2b-login/sandbox/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react(), stytchSandbox()],
  test: { environment: 'jsdom' },
});

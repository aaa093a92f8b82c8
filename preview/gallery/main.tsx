import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { LoginConfig } from '../../src/login/define-login.ts';
import { GalleryPage } from './gallery-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');
const page = createRoot(root);

function render({ callbacks: _, ...login }: LoginConfig): void {
  page.render(
    <StrictMode>
      <GalleryPage login={login} />
    </StrictMode>,
  );
}

import('../../src/login.config.ts').then(({ default: login }) => render(login), reportError);
import.meta.hot?.accept('../../src/login.config.ts', (saved) => saved && render(saved.default));

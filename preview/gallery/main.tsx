import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './gallery.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { GalleryPage } from './gallery-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id `root` to render into.');

createRoot(root).render(
  <StrictMode>
    <GalleryPage />
  </StrictMode>,
);

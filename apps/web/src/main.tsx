import './global.css';
import '@fontsource-variable/inter/wght.css';
import './mantine-styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startTexts } from './lib/i18n/index.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');
await startTexts();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

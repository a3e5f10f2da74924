/** @jsxImportSource preact */
import '@fontsource-variable/inter/wght.css';
import { render } from 'preact';
import { previewIn } from './features/survey-answers/preview-in.ts';
import { SurveyApp } from './features/survey-answers/survey-app.tsx';
import './features/survey-answers/survey.css';
import { takeLinkToken } from './lib/personal-link.ts';
import { colourRules } from './palette.ts';

/*
 * The page on which a hotline answers a survey is an entry of its own: it is opened once, on a phone, by somebody without an
 * account, and loads a tenth of what the product does (docs/decisions/111).
 */
const tokens = document.createElement('style');
tokens.textContent = colourRules();
document.head.append(tokens);

const root = document.getElementById('root');
if (!root) throw new Error('The page has no #root.');

// What the secretariat writes down for a hotline has an address of its own, and a piece that hotlines never load.
const preview = previewIn(location.search);
if (preview) {
  const { PreviewApp } = await import('./features/survey-answers/preview-app.tsx');
  render(<PreviewApp preview={preview} />, root);
} else if (location.pathname === '/survey/on-behalf') {
  const invitationId = new URLSearchParams(location.search).get('invitation') ?? '';
  const { OnBehalfApp } = await import('./features/survey-answers/on-behalf-app.tsx');
  render(<OnBehalfApp invitationId={invitationId} />, root);
} else {
  render(<SurveyApp token={takeLinkToken()} />, root);
}

import { defaultClientConditions, defineConfig } from 'vite';
import { inlineOperations } from './inline-operations.plugin.ts';

/**
 * The page of a survey link, built apart: what it shares with the product would come in the product's pieces, which are
 * twenty times its size (docs/decisions/111). Runs after the product's own build, into the same folder.
 */
export default defineConfig({
  plugins: [inlineOperations()],
  resolve: { conditions: ['@alongside/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    emptyOutDir: false,
    assetsInlineLimit: 0,
    copyPublicDir: false,
    rolldownOptions: { input: 'survey.html' },
  },
});

import react from '@vitejs/plugin-react-swc';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { inlineOperations } from './inline-operations.plugin.ts';

/** Address of the API while developing; `npm run dev` sets it. */
const api = process.env.ALONGSIDE_API_URL ?? process.env.API_URL ?? 'http://127.0.0.1:3000';

/** While developing, the address of the survey page opens its own entry, as the server does. */
const surveyEntry: Plugin = {
  name: 'survey-entry',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (/^\/survey(\/on-behalf)?(\?|$)/.test(request.url ?? '')) request.url = '/survey.html';
      next();
    });
  },
};

export default defineConfig({
  plugins: [inlineOperations(), surveyEntry, react()],
  // The libraries are read from their sources, so that the client needs no library build.
  resolve: { conditions: ['@alongside/source', ...defaultClientConditions] },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/health', '/export', '/calendar'].map((path) => [path, { target: api }]),
    ),
  },
  build: {
    target: 'es2022',
    // A data: address in style or font would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One chunk for what changes only with a new lockfile, so that a release does not fetch it again.
        codeSplitting: {
          groups: [
            {
              name: 'framework',
              test: /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|react-query|query-core)|i18next|react-i18next)\//,
              priority: 2,
            },
            // What most pages share comes in one piece instead of thirty small ones.
            { name: 'shared', minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
});

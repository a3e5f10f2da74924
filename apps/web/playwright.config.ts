import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const browsers = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
const executablePath = browsers.find((path) => path !== undefined && existsSync(path));
const port = process.env.PORT ?? '3100';
/** Set when somebody else runs the product, as `npm test` may; else the configuration starts it. */
const runningAt = process.env.ALONGSIDE_E2E_URL;

export default defineConfig({
  testDir: 'e2e',
  // Against a journey that hangs, not a measure of speed: a slow machine is no fault.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  workers: 1,
  // A browser is late now and then. What needed its second try is named at the end of `npm test`, and is a fault to be found.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  use: {
    baseURL: runningAt ?? `http://127.0.0.1:${port}`,
    locale: 'en-GB',
    // Recording every journey costs a fifth of its time; a fault that comes twice is recorded.
    trace: 'on-first-retry',
    ...(executablePath === undefined ? { channel: 'chrome' } : {}),
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium refuses its sandbox only to root, as in a container.
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
    },
  },
  ...(runningAt === undefined
    ? {
        webServer: {
          command: 'node ../../tools/bootstrap.mjs start',
          url: `http://127.0.0.1:${port}/health/ready`,
          env: { ...(process.env as Record<string, string>), PORT: port },
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 },
          reuseExistingServer: false,
          timeout: 120_000,
        },
      }
    : {}),
});

import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PlainError } from '../process/plain-error.ts';

/** The one without windows first: the journeys need a quarter less time with it. */
const commands = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

/**
 * Finds a browser for the journeys: `$CHROMIUM_PATH`, else Chromium or Chrome of the system, else the one that
 * Playwright downloaded. Answers the path of its program.
 *
 * @throws PlainError with what to do when there is none.
 */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<string> {
  const chosen = env.CHROMIUM_PATH;
  if (chosen && !isProgram(chosen)) throw new PlainError(`CHROMIUM_PATH names no program: ${chosen}`);
  const found = chosen || systemBrowsers(env).find(isProgram);
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  throw new PlainError(`There is no browser for the journeys. Any one of these helps:
  Debian:          sudo apt-get install chromium-headless-shell
  Ubuntu:          sudo apt-get install chromium
  macOS:           brew install --cask chromium
  anywhere:        npx playwright install chromium
  or name a Chromium or Chrome:  CHROMIUM_PATH=/path/to/chromium npm test`);
}

function systemBrowsers(env: NodeJS.ProcessEnv): string[] {
  const folders = ['/usr/bin', ...(env.PATH ?? '').split(path.delimiter), '/snap/bin'];
  const macFolders = ['/Applications', path.join(homedir(), 'Applications')];
  return [
    ...folders.flatMap((folder) => commands.map((name) => path.join(folder, name))),
    ...macFolders.flatMap((folder) => macApps.map((name) => path.join(folder, `${name}.app/Contents/MacOS/${name}`))),
  ];
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

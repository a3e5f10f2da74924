import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { temporaryDir } from '../process/temporary-dir.ts';
import { findBrowser } from './browser.ts';

describe('finding a browser', () => {
  test('the chosen one wins, and a wrong choice is told instead of replaced', async () => {
    expect(await findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    await expect(findBrowser({ CHROMIUM_PATH: '/no/such/browser' })).rejects.toThrow('CHROMIUM_PATH names no program');
  });

  test('one on the search path is found', async () => {
    const dir = temporaryDir('browser');
    const program = path.join(dir, 'chromium');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    expect(path.basename(await findBrowser({ PATH: dir }))).toMatch(/^chromium/);
    rmSync(dir, { recursive: true });
  });
});

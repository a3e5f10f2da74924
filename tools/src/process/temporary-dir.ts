import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new folder for one run. Others may pass through it, because as root our PostgreSQL runs as another user. */
export function temporaryDir(purpose: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), `alongside-${purpose}-`));
  chmodSync(dir, 0o755);
  return dir;
}

import { readFileSync } from 'node:fs';
import path from 'node:path';

const nodeModules = path.resolve(import.meta.dirname, '../../../node_modules');

/**
 * The script behind a command of an installed package, for `node <script>`: no shell and no npx between us
 * and the program, so that signals reach it.
 */
export function programOf(packageName: string, command = path.basename(packageName)): string {
  const dir = path.join(nodeModules, packageName);
  const { bin } = JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'));
  return path.join(dir, typeof bin === 'string' ? bin : bin[command]);
}

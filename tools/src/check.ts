/** `npm run check`: everything that can be judged without running the product. Later checks run although an earlier one failed. */
import { run as checkLockfile } from './check-lockfile.ts';
import { run as checkStructure } from './check-structure.ts';
import { runNode } from './process/child-process.ts';
import { programOf } from './process/program.ts';
import { nx } from './product/build.ts';

const checks: readonly (readonly [name: string, check: () => Promise<number>])[] = [
  ['lockfile', checkLockfile],
  [
    'style',
    () => runNode([programOf('@biomejs/biome'), 'check', '--diagnostic-level=warn', '--error-on-warnings', '.']),
  ],
  [
    'arrows',
    () =>
      runNode([
        programOf('dependency-cruiser', 'depcruise'),
        '--config',
        '.dependency-cruiser.mjs',
        'apps',
        'libs',
        'tools',
      ]),
  ],
  ['structure', checkStructure],
  ['types', () => nx(['run-many', '-t', 'typecheck']).then(() => 0)],
];

export async function run(): Promise<number> {
  const failed: string[] = [];
  for (const [name, check] of checks) {
    const code = await check().catch((error: Error) => {
      console.error(error.message);
      return 1;
    });
    if (code !== 0) failed.push(name);
  }
  console.log(failed.length === 0 ? 'All checks passed.' : `These checks failed: ${failed.join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
}

import type { StdioOptions } from 'node:child_process';
import path from 'node:path';
import { run as check } from '../check.ts';
import { startEmbeddedPostgres } from '../database/embedded-postgres.ts';
import { runNode } from '../process/child-process.ts';
import { freePort } from '../process/free-port.ts';
import { programOf } from '../process/program.ts';
import { nx } from '../product/build.ts';
import { findBrowser } from './browser.ts';
import { contract } from './contract.ts';
import { type Count, countCommand, countJest, countOf, countPlaywright } from './count.ts';

/** What a step gets: a folder of this run that is removed afterwards, and arguments for the runner. */
export interface Run {
  readonly dir: string;
  readonly runnerArgs: readonly string[];
  readonly signal: AbortSignal;
}

export interface Step {
  readonly name: string;
  readonly run: (run: Run) => Promise<Count>;
}

/** Everything that must be green, quick and telling things first. */
export const steps: readonly Step[] = [
  { name: 'check', run: async () => countCommand(await check()) },
  { name: 'shared', run: (run) => jest('libs/shared', run) },
  { name: 'domain', run: (run) => jest('libs/domain', run) },
  { name: 'web', run: (run) => jest('apps/web', run) },
  { name: 'build', run: build },
  { name: 'contract', run: ({ signal }) => contract(signal) },
  { name: 'api', run: apiOnPostgres },
  { name: 'tools', run: (run) => jest('tools', run) },
  { name: 'journeys', run: journeys },
];

/** Workers take the arguments of Node over from the process that starts them. */
const QUICK_EXIT = new URL('../../quick-exit.mjs', import.meta.url).href;

async function jest(project: string, { dir, runnerArgs, signal }: Run, more: NodeJS.ProcessEnv = {}): Promise<Count> {
  const report = path.join(dir, `${project.replace('/', '-')}.json`);
  const forModules = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', `--import=${QUICK_EXIT}`];
  const args = [...forModules, programOf('jest'), '--maxWorkers=2', '--json', `--outputFile=${report}`, ...runnerArgs];
  // Jest talks on standard error; on standard output it only repeats where the report lies.
  const stdio: StdioOptions = ['ignore', 'ignore', 'inherit'];
  const code = await runNode(args, { cwd: project, env: { ...process.env, ...more }, signal, stdio });
  return countOf(report, code, countJest);
}

/** API specs work on databases of a real server that lives as long as this step. */
async function apiOnPostgres(run: Run): Promise<Count> {
  const postgres = await startEmbeddedPostgres({ dir: path.join(run.dir, 'postgres'), durable: false });
  try {
    return await jest('apps/api', run, { ALONGSIDE_TEST_DATABASE_URL: await postgres.urlOf('postgres') });
  } finally {
    await postgres.stop();
  }
}

async function build({ signal }: Run): Promise<Count> {
  await nx(['run-many', '-t', 'build'], { signal });
  return countCommand(0);
}

/** Journeys run in a browser against the product itself, started the way a person starts it, on data of its own. */
async function journeys({ dir, runnerArgs, signal }: Run): Promise<Count> {
  const browser = await findBrowser(process.env);
  const report = path.join(dir, 'journeys.json');
  const env = {
    ...process.env,
    CHROMIUM_PATH: browser,
    PORT: String(await freePort()),
    ALONGSIDE_DATA_DIR: path.join(dir, 'journeys'),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  };
  const args = [
    programOf('@playwright/test', 'playwright'),
    'test',
    '-c',
    'apps/web/playwright.config.ts',
    '--reporter=list,json',
    ...runnerArgs,
  ];
  const code = await runNode(args, { env, signal });
  return countOf(report, code, countPlaywright);
}

/**
 * `node tools/bootstrap.mjs bench-files [--scale 0.12]`: how long lists take as files, and how much memory. At scale
 * 0.12 the secretariat sees more than 10,000 partnerships, at scale 1 nearly 100,000.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { FileFigures, FileRequest } from './bench/files/measure-file.ts';
import { buildWhenStale } from './product/build.ts';

const MIB = 2 ** 20;
const columns = ['NAME', 'hotline', 'STAGE', 'intensity', 'owner', 'LAST_COLLABORATION', 'count', 'NEXT_REVIEW'];
/** Partnerships that a status pack may hold. */
const PACK = 200;

const line = ({ name, rows, bytes, seconds, before, peak }: FileFigures): string =>
  [
    name.padEnd(28),
    `${rows.toLocaleString('en').padStart(8)} rows`,
    `${seconds.toFixed(2).padStart(7)} s`,
    `${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(7)} rows/s`,
    `${(bytes / MIB).toFixed(1).padStart(6)} MiB`,
    `memory ${Math.round(before / MIB)} → at most ${Math.round(peak / MIB)} MiB`,
  ].join('  ');

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { scale: { type: 'string', default: '0.12' } } });
  await buildWhenStale();
  // Loaded after the build, because the parts stand on the built libraries.
  const { openBenchDatabase, withClient, describe } = await import('./bench/bench-database.ts');
  const { startApi } = await import('./bench/servers/server.ts');
  const { measureFile } = await import('./bench/files/measure-file.ts');
  const { fittingStage } = await import('./bench/files/fitting-stage.ts');
  const { leaveNoTrace, signIn } = await import('./bench/viewers.ts');
  const { Cleanup } = await import('./bench/cleanup.ts');
  const cleanup = new Cleanup();
  try {
    const dataDir = path.resolve(process.env.ALONGSIDE_DATA_DIR || '.data');
    const database = await openBenchDatabase(dataDir, Number(values.scale), false);
    cleanup.add(database.stop);
    cleanup.add(() => withClient(database.url, leaveNoTrace));
    const server = await startApi(database);
    cleanup.add(server.stop);
    const requests = await withClient(database.url, async (db): Promise<FileRequest[]> => {
      const { viewers, secretariat } = await signIn(db);
      const [viewer] = viewers;
      const stage = viewer?.hotlineId && (await fittingStage(db, viewer.hotlineId, PACK));
      const list = (name: string, format: string) => ({
        name,
        path: '/export/partnerships',
        body: { format, language: 'en', columns, order: 'NAME' },
        token: secretariat.token,
      });
      const pack = { path: '/export/status-pack', body: { language: 'en', filter: { stage: [stage] } } };
      return [
        list('partnerships, CSV', 'CSV'),
        list('partnerships, XLSX', 'XLSX'),
        ...(viewer && stage ? [{ name: 'status pack, PDF', ...pack, token: viewer.token }] : []),
      ];
    });
    console.log(`\n${describe(database.sizes)}; Node ${process.versions.node}\n`);
    for (const request of requests) console.log(line(await measureFile(server, request)));
    return 0;
  } finally {
    await cleanup.run();
  }
}

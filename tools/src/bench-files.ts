/**
 * `node tools/bootstrap.mjs bench-files [--scale 0.12] [--only lists]`: how long lists and the report “Prevention initiatives” take as
 * files, and how much memory. At scale 0.12 the secretariat sees more than 10,000 partnerships and the report tells of some 700
 * initiatives, at scale 1 of nearly 100,000 and 2,000.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchDatabase } from './bench/bench-database.ts';
import type { Cleanup } from './bench/cleanup.ts';
import type { FileFigures, FileRequest } from './bench/files/measure-file.ts';
import { buildWhenStale } from './product/build.ts';

const MIB = 2 ** 20;
const columns = ['NAME', 'hotline', 'STAGE', 'intensity', 'owner', 'LAST_COLLABORATION', 'count', 'NEXT_REVIEW'];
/** Partnerships that a status pack may hold. */
const PACK = 200;

/** Days that reports are made of: before the synthetic initiatives the registry has only its own, and today all. */
const REPORT_DAYS = ['2022-12-31', new Date().toISOString().slice(0, 10)];

const size = (bytes: number): string => `${(bytes / MIB).toFixed(1).padStart(6)} MiB`;
const memory = ({ before, peak }: Pick<FileFigures, 'before' | 'peak'>): string =>
  `memory ${Math.round(before / MIB)} → at most ${Math.round(peak / MIB)} MiB`;
const line = ({ name, rows, bytes, seconds, ...rest }: FileFigures): string =>
  [
    name.padEnd(28),
    `${rows.toLocaleString('en').padStart(8)} rows`,
    `${seconds.toFixed(2).padStart(7)} s`,
    `${Math.round(rows / seconds)
      .toLocaleString('en')
      .padStart(7)} rows/s`,
    size(bytes),
    memory(rest),
  ].join('  ');

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { scale: { type: 'string', default: '0.12' }, only: { type: 'string', default: 'lists,report' } },
  });
  await buildWhenStale();
  // Loaded after the build, because the parts stand on the built libraries.
  const { openBenchDatabase, withClient, describe } = await import('./bench/bench-database.ts');
  const { leaveNoTrace } = await import('./bench/viewers.ts');
  const { Cleanup } = await import('./bench/cleanup.ts');
  const cleanup = new Cleanup();
  try {
    const dataDir = path.resolve(process.env.ALONGSIDE_DATA_DIR || '.data');
    const database = await openBenchDatabase(dataDir, Number(values.scale), false);
    cleanup.add(database.stop);
    cleanup.add(() => withClient(database.url, leaveNoTrace));
    console.log(`\n${describe(database.sizes)}; Node ${process.versions.node}\n`);
    if (values.only.includes('lists')) await measureLists(database, cleanup);
    if (values.only.includes('report')) for (const day of REPORT_DAYS) await measureReport(database, day);
    return 0;
  } finally {
    await cleanup.run();
  }
}

/** Lists and a status pack, one after the other from the same API. */
async function measureLists(database: BenchDatabase, cleanup: Cleanup): Promise<void> {
  const { withClient } = await import('./bench/bench-database.ts');
  const { startApi } = await import('./bench/servers/server.ts');
  const { measureFile } = await import('./bench/files/measure-file.ts');
  const { fittingStage } = await import('./bench/files/fitting-stage.ts');
  const { signIn } = await import('./bench/viewers.ts');
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
  for (const request of requests) console.log(line(await measureFile(server, request)));
}

/** The report of all countries as of a day, each kind of file from an API of its own. */
async function measureReport(database: BenchDatabase, day: string): Promise<void> {
  const { withClient } = await import('./bench/bench-database.ts');
  const { startApi } = await import('./bench/servers/server.ts');
  const { freezeReport, measureReportFile, reportFormats } = await import('./bench/files/measure-report.ts');
  const { signIn } = await import('./bench/viewers.ts');
  await withClient(database.url, async (db) => {
    const { secretariat } = await signIn(db);
    const server = await startApi(database, { worker: false });
    const edition = await freezeReport(server, db, secretariat, day).finally(server.stop);
    const of = `${edition.initiatives.toLocaleString('en')} initiatives`;
    console.log(`\nReport as of ${day}: ${of}, frozen in ${edition.seconds.toFixed(2)} s`);
    for (const format of reportFormats) {
      const { pages, seconds, bytes, ...rest } = await measureReportFile(database, db, edition, format);
      const told = [
        `report, ${format}`.padEnd(28),
        `${pages ?? '–'} pages`.padStart(13),
        `${seconds.toFixed(2).padStart(7)} s`,
      ];
      console.log([...told, size(bytes), memory(rest)].join('  '));
    }
  });
}

import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { PlainError } from '../../process/plain-error.ts';
import type { BenchDatabase } from '../bench-database.ts';
import { ask } from '../requests.ts';
import type { Viewer } from '../scenarios/scenario.ts';
import { type Server, startApi } from '../servers/server.ts';

export const reportFormats = ['PDF', 'DOCX', 'HTML'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Milliseconds between two looks at a file and at the memory, until an API rests, and that a file may take. */
const LOOK = 40;
const SETTLING = 3_000;
const PATIENCE = 300_000;

/** An edition of all countries, none of whose files is made yet. */
export interface Edition {
  readonly id: string;
  readonly initiatives: number;
  /** Of freezing it: facts, figures and words. */
  readonly seconds: number;
}

export interface ReportFileFigures {
  /** Only a PDF knows. */
  readonly pages: number | null;
  readonly bytes: number;
  readonly seconds: number;
  /** Resident memory of an API that has done nothing else: before it began, and the most seen until it was done. */
  readonly before: number;
  readonly peak: number;
}

async function mutate({ origin }: Server, { token }: Viewer, name: string, type: string, input: object): Promise<void> {
  await ask(origin, '/graphql', {
    headers: { 'content-type': 'application/json', 'x-alongside': '1', cookie: `alongside=${token}` },
    body: JSON.stringify({
      query: `mutation ($input: ${type}!) { ${name}(input: $input) { id } }`,
      variables: { input },
    }),
  });
}

/** Freezes the report “Prevention initiatives” as of a day on an API that makes no files, and calls off those that were asked for. */
export async function freezeReport(server: Server, db: pg.Client, secretariat: Viewer, day: string): Promise<Edition> {
  const [draftId, id] = [randomUUID(), randomUUID()];
  const input = { id: draftId, title: 'Prevention initiatives', language: 'en', dataDate: day };
  await mutate(server, secretariat, 'startReport', 'StartReportInput', input);
  const started = performance.now();
  await mutate(server, secretariat, 'freezeReport', 'FreezeReportInput', { id, draftId, version: 1 });
  const seconds = (performance.now() - started) / 1_000;
  await db.query(`update app.report_files set state = 'CANCELLED' where edition_id = $1`, [id]);
  const { rows } = await db.query<{ initiatives: number }>(
    `select jsonb_array_length(block -> 'rows') as initiatives from app.report_editions e,
       jsonb_array_elements(e.content -> 'chapters') chapter, jsonb_array_elements(chapter -> 'blocks') block
     where e.id = $1 and chapter ->> 'chapter' = 'APPENDIX' and block ->> 'kind' = 'table'`,
    [id],
  );
  return { id, seconds, initiatives: rows[0]?.initiatives ?? 0 };
}

/** Has a fresh API make one file of an edition. */
export async function measureReportFile(
  database: BenchDatabase,
  db: pg.Client,
  { id }: Edition,
  format: ReportFormat,
): Promise<ReportFileFigures> {
  const server = await startApi(database);
  try {
    await delay(SETTLING);
    const before = server.memory();
    const file = [id, format];
    await db.query(
      `update app.report_files set state = 'WAITING', attempts = 0, done = 0, asked_at = now() where edition_id = $1 and format = $2`,
      file,
    );
    const asked = performance.now();
    let began = asked;
    let peak = before;
    for (let state = 'WAITING'; state !== 'READY'; ) {
      if (state === 'FAILED' || performance.now() - asked > PATIENCE)
        throw new PlainError(`The ${format} was not made.`);
      await delay(LOOK);
      peak = Math.max(peak, server.memory());
      const { rows } = await db.query<{ state: string }>(
        'select state from app.report_files where edition_id = $1 and format = $2',
        file,
      );
      state = rows[0]?.state ?? 'FAILED';
      if (state === 'WAITING') began = performance.now();
    }
    const seconds = (performance.now() - began) / 1_000;
    const { rows } = await db.query<{ bytes: Buffer }>(
      'select bytes from app.report_files where edition_id = $1 and format = $2',
      file,
    );
    const bytes = rows[0]?.bytes ?? Buffer.of();
    const pages = format === 'PDF' ? bytes.toString('latin1').split(/\/Type \/Page\b/).length - 1 : null;
    return { pages, bytes: bytes.length, seconds, before, peak };
  } finally {
    await server.stop();
  }
}

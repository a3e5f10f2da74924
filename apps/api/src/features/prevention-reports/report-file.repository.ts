import type { ReportFormat, ReportLanguage } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sql } from '../../kernel/operation/operation.ts';
import type { FrozenReport } from './report-edition.entity.ts';

/** A file that is to be made, with everything that it prints. */
export interface FileToMake {
  readonly editionId: string;
  readonly format: ReportFormat;
  /** Counts the claims of this file: what an earlier one brings late is not taken any more. */
  readonly claim: number;
  readonly title: string;
  readonly language: ReportLanguage;
  readonly dataDate: string;
  readonly knownOn: string;
  readonly by: string;
  readonly content: FrozenReport;
}

/** A file that is ready. */
export interface ReadyFile {
  readonly bytes: Buffer;
  readonly dataDate: string;
}

/** Files of editions. People ask for them in their own scope; making them goes through functions of the owner. */
@Injectable()
export class ReportFileRepository {
  constructor(private readonly source: DataSource) {}

  /** Asks for files that nobody has asked for, and again for those that were cancelled or failed. */
  async ask(editionId: string, formats: readonly ReportFormat[]): Promise<void> {
    await sql(
      `insert into app.report_files as f (edition_id, format) select $1, unnest($2::text[])
       on conflict (edition_id, format) do update set state = 'WAITING', attempts = 0, done = 0, asked_at = now()
       where f.state in ('CANCELLED', 'FAILED')`,
      [editionId, [...formats]],
    );
  }

  /** Stops a file that is not made yet. */
  async cancel(editionId: string, format: ReportFormat): Promise<void> {
    await sql(
      `update app.report_files set state = 'CANCELLED' where edition_id = $1 and format = $2 and state in ('WAITING', 'MAKING')`,
      [editionId, format],
    );
  }

  async ready(editionId: string, format: ReportFormat): Promise<ReadyFile | null> {
    const [row] = await sql<ReadyFile>(
      `select f.bytes, e.data_date::text as "dataDate" from app.report_files f join app.report_editions e on e.id = f.edition_id
       where f.edition_id = $1 and f.format = $2 and f.state = 'READY'`,
      [editionId, format],
    );
    return row ?? null;
  }

  /** The next file that is due, claimed for a minute. */
  async claim(): Promise<FileToMake | null> {
    const [row] = await this.source.query<FileToMake[]>(
      `select edition_id as "editionId", format, claim, title, language, data_date as "dataDate", known_on as "knownOn", by, content
       from app.claim_report_file()`,
    );
    return row ?? null;
  }

  /** Notes how far it is; false where it is not wanted any more. */
  async note({ editionId, format, claim }: FileToMake, done: number, total: number): Promise<boolean> {
    const [row] = await this.source.query<{ wanted: boolean }[]>(
      'select app.note_report_file($1, $2, $3, $4, $5) as wanted',
      [editionId, format, claim, done, total],
    );
    return row?.wanted === true;
  }

  /** Keeps the bytes, or says that the attempt went wrong. */
  async finish({ editionId, format, claim }: FileToMake, bytes: Buffer | null): Promise<void> {
    await this.source.query('select app.finish_report_file($1, $2, $3, $4)', [editionId, format, claim, bytes]);
  }
}

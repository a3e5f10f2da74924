import { buffer } from 'node:stream/consumers';
import { ensure, may, notFound } from '@alongside/domain';
import { Injectable, Logger } from '@nestjs/common';
import type { MadeFile } from '../../kernel/files/made-file.ts';
import { noteExport } from '../../kernel/files/note-export.ts';
import { labelInName, sharingMeaning } from '../../kernel/files/sharing-words.ts';
import { Spool } from '../../kernel/files/spool.ts';
import { actor } from '../../kernel/operation/operation.ts';
import { OperationGate } from '../../kernel/operation/operation-gate.ts';
import type { Block } from '../../kernel/paper/blocks.ts';
import { documentFormats } from '../../kernel/paper/document-formats.ts';
import { reportWordsOf } from './report-build.service.ts';
import { ReportEditionRepository } from './report-edition.repository.ts';
import type { ReportFileBody, ReportFileInput } from './report-file.inputs.ts';
import { type FileToMake, ReportFileRepository } from './report-file.repository.ts';

/** The label of every edition: built of the registry and of what was released to members. */
const SHARING = 'GREEN';
/** Milliseconds between two notes of how far a file is. */
const PACE = 300;

/** Thrown inside of the making to end it. */
class Unwanted extends Error {}

/** Makes the files of editions, one after the other, and gives them away. */
@Injectable()
export class ReportFileService {
  private readonly logger = new Logger('report files');

  constructor(
    private readonly gate: OperationGate,
    private readonly files: ReportFileRepository,
    private readonly editions: ReportEditionRepository,
  ) {}

  /** Asks for a file again that was cancelled or failed. Answers the id of the edition. */
  async ask({ editionId, format }: ReportFileInput): Promise<string> {
    await this.kept(editionId);
    await this.files.ask(editionId, [format]);
    return editionId;
  }

  async cancel({ editionId, format }: ReportFileInput): Promise<string> {
    await this.kept(editionId);
    await this.files.cancel(editionId, format);
    return editionId;
  }

  /** Gives a file that is ready to whoever reads its edition. */
  async take({ editionId, format }: ReportFileBody): Promise<MadeFile> {
    const file = await this.gate.within('snapshot', () => {
      ensure(may.seeReportEdition(actor()));
      return this.files.ready(editionId, format);
    });
    if (!file) throw notFound();
    const facts = { report: 'PREVENTION_INITIATIVES', edition: editionId, rows: 1, sharing: SHARING, format };
    await this.gate.within('change', () => noteExport('report_editions', facts));
    const { type, ending } = documentFormats[format];
    const name = `${labelInName(SHARING)}_prevention-initiatives_${file.dataDate}.${ending}`;
    return { name, type, rows: 1, sharing: SHARING, before: file.bytes, spool: await Spool.open() };
  }

  /** Makes every file that is due. May be cut off anywhere: what was begun is begun again. */
  async makeDue(stop: AbortSignal): Promise<void> {
    for (let next = await this.files.claim(); next && !stop.aborted; next = await this.files.claim())
      await this.make(next, stop);
  }

  private async make(file: FileToMake, stop: AbortSignal): Promise<void> {
    try {
      await this.files.finish(file, await this.written(file, stop));
    } catch (error) {
      if (error instanceof Unwanted) return;
      this.logger.error({ edition: file.editionId, format: file.format, error: String(error) });
      await this.files.finish(file, null);
    }
  }

  private async written(file: FileToMake, stop: AbortSignal): Promise<Buffer> {
    const blocks: Block[] = file.content.chapters.flatMap((chapter) => [...chapter.blocks]);
    const { phrases, date } = reportWordsOf(file.language);
    let noted = 0;
    const onBlock = async (done: number) => {
      if (stop.aborted) throw new Unwanted();
      if (Date.now() - noted < PACE) return;
      noted = Date.now();
      if (!(await this.files.note(file, done, blocks.length))) throw new Unwanted();
    };
    const { title, by, language } = file;
    const asOf = phrases.dataOf(date(file.dataDate), date(file.knownOn));
    const cover = {
      about: file.content.about ?? [],
      sharing: sharingMeaning(SHARING, language),
      contents: phrases.contents,
    };
    const frame = { title, subject: phrases.subject, asOf, by, sharing: SHARING, language, cover } as const;
    const spool = await documentFormats[file.format].write(blocks, frame, onBlock);
    return buffer(spool.read());
  }

  /** The edition, as its keeper; NOT_FOUND where there is none. */
  private async kept(editionId: string): Promise<void> {
    ensure(may.keepReport(actor()));
    const edition = await this.editions.read(editionId);
    if (!edition || edition.removedAt) throw notFound();
  }
}

import {
  draftTexts,
  ensure,
  type FigureDifference,
  figureName,
  may,
  notFound,
  type ReportLanguage,
  reportDifferences,
  reportFigures,
  reportFormats,
} from '@alongside/domain';
import { type CivilDate, today } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { FreezeReportInput, RemoveReportInput } from './report.inputs.ts';
import type { ReportContent, ReportDifference, ReportRowDifference } from './report.types.ts';
import { contentOf, ReportBuildService, reportWordsOf } from './report-build.service.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';
import { questionOf } from './report-draft.service.ts';
import type { FrozenReport, ReportEditionEntity } from './report-edition.entity.ts';
import { ReportEditionRepository } from './report-edition.repository.ts';
import type { KnownDay } from './report-fact.repository.ts';
import { ReportFileRepository } from './report-file.repository.ts';

/** The table of the appendix of an edition, with what it is of. */
export interface EditionAppendix extends KnownDay {
  readonly title: string;
  readonly language: ReportLanguage;
  readonly countries: readonly string[] | null;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Editions of reports: what the network reads, and how it differs from today. */
@Injectable()
export class ReportEditionService {
  constructor(
    private readonly editions: ReportEditionRepository,
    private readonly drafts: ReportDraftRepository,
    private readonly reports: ReportBuildService,
    private readonly files: ReportFileRepository,
  ) {}

  /** Freezes a draft as it is. Answers the id of the edition. */
  async freeze({ id, draftId, version }: FreezeReportInput): Promise<string> {
    ensure(may.keepReport(actor()));
    if (await this.editions.read(id)) return id;
    const draft = await this.drafts.find(draftId);
    if (!draft || draft.removedAt) throw notFound();
    await ensureVersion('report_drafts', { ...draft }, version);
    const facts = await this.reports.facts(questionOf(draft));
    const content = this.reports.build(facts, draftTexts(draft), draft.language);
    await this.editions.add(id, draft, content);
    await this.files.ask(id, reportFormats.codes);
    return id;
  }

  async remove({ id, removed }: RemoveReportInput): Promise<string> {
    ensure(may.keepReport(actor()));
    if (!(await this.editions.remove(id, removed))) throw notFound();
    return id;
  }

  /** What the edition says, for ever. */
  async content(id: string): Promise<ReportContent> {
    const { content, language } = await this.seen(id);
    return contentOf(content, language);
  }

  /** The appendix of an edition as it is printed, for spreadsheets. */
  async appendix(id: string): Promise<EditionAppendix> {
    const edition = await this.seen(id);
    const chapter = edition.content.chapters.find((each) => each.chapter === 'APPENDIX');
    const table = chapter?.blocks.find((block) => block.kind === 'table');
    const { title, language, dataDate, knownAt, countries } = edition;
    // Without an initiative the chapter says so in words.
    const heads = table?.columns.map(({ head }) => head) ?? reportWordsOf(language).phrases.appendixHead;
    return { title, language, dataDate: dataDate as CivilDate, knownAt, countries, heads, rows: table?.rows ?? [] };
  }

  /** The figures of an edition that are others today, with the rows that came and went. */
  async differences(id: string): Promise<ReportDifference[]> {
    const edition = await this.seen(id);
    const { countries, surveyRoundId, language } = edition;
    const now = new Date();
    const on = (dataDate: CivilDate) => this.reports.facts({ countries, surveyRoundId, dataDate, knownAt: now });
    const hindsight = await on(edition.dataDate as CivilDate);
    const present = await on(today(now));
    const { figures, names } = this.reports.build(present, {}, language);
    const then = this.reports.build(hindsight, {}, language);
    const called = { ...then.names, ...edition.content.names, ...names };
    return reportDifferences(edition.content.figures, reportFigures(hindsight), figures).map((difference) =>
      told(difference, called, language),
    );
  }

  private async seen(id: string): Promise<ReportEditionEntity> {
    ensure(may.seeReportEdition(actor()));
    const edition = await this.editions.read(id);
    if (!edition) throw notFound();
    return edition;
  }
}

function told(
  { id, figure, before, after, came, went }: FigureDifference,
  names: FrozenReport['names'],
  language: ReportEditionEntity['language'],
): ReportDifference {
  const rows = (differences: FigureDifference['came']): ReportRowDifference[] =>
    differences.map(({ row, because }) => ({ id: row, name: names[row] ?? row, because }));
  return {
    id,
    name: figureName(figure, reportWordsOf(language)),
    rowKind: figure.rowKind,
    before,
    after,
    came: rows(came),
    went: rows(went),
  };
}

import {
  chapterField,
  draftTexts,
  ensure,
  ensureValid,
  invalid,
  may,
  notFound,
  type PreventionFacts,
  problemsOf,
  type ReportDraftValues,
  type ReportLanguage,
  referenceProblems,
  reportChapters,
  reportDraftProblems,
  reportFigures,
} from '@alongside/domain';
import { type CivilDate, today, trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { actor } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import type { VersionedInput } from '../../kernel/versioned.input.ts';
import type { RemoveReportInput, SaveReportInput, StartReportInput } from './report.inputs.ts';
import type { ReportContent } from './report.types.ts';
import { contentOf, ReportBuildService, type ReportQuestion } from './report-build.service.ts';
import type { ReportDraftEntity } from './report-draft.entity.ts';
import { ReportDraftRepository } from './report-draft.repository.ts';

type Values = ReportDraftValues & Pick<ReportDraftEntity, 'language' | 'surveyRoundId'>;

/** What a draft asks, as it stands. */
export const questionOf = (draft: ReportDraftEntity): ReportQuestion => ({
  ...draft,
  dataDate: draft.dataDate as CivilDate,
});

/** Commands on reports in the making. Each answers the id of the draft. */
@Injectable()
export class ReportDraftService {
  constructor(
    private readonly drafts: ReportDraftRepository,
    private readonly reports: ReportBuildService,
  ) {}

  /** Starts a report with our own words in every chapter. Its knowledge is of now, unless an earlier instant is given. */
  async start({ id, knownAt, ...input }: StartReportInput): Promise<string> {
    ensure(may.keepReport(actor()));
    const now = new Date();
    const known = knownAt ? new Date(knownAt) : now;
    if (known > now) throw invalid('knownAt', 'Choose an instant that is over.');
    const values = valuesOf(input);
    ensureValid(reportDraftProblems(values, today(known)));
    await this.checkedFacts({ ...values, knownAt: known });
    await this.drafts.add({ ...rowOf(values), id, createdBy: actor().userId }, knownAt ? known : null);
    return id;
  }

  /** Saves a draft whose texts name only figures that it has. */
  async save({ id, version, ...input }: SaveReportInput): Promise<string> {
    const draft = await this.open(id);
    await ensureVersion('report_drafts', { ...draft }, version);
    const values = valuesOf(input);
    ensureValid(reportDraftProblems(values, today(draft.knownAt)));
    const facts = await this.checkedFacts({ ...values, knownAt: draft.knownAt });
    const figures = reportFigures(facts);
    ensureValid(
      problemsOf(
        ...reportChapters.codes.map((chapter) => {
          const field = chapterField(chapter);
          return referenceProblems(field, values[field] ?? '', figures);
        }),
      ),
    );
    await this.drafts.change(draft, rowOf(values));
    return id;
  }

  /** Lets the report rest on what is known now. Its figures may change with it, and its texts stay. */
  async renew({ id, version }: VersionedInput): Promise<string> {
    const draft = await this.open(id);
    await ensureVersion('report_drafts', { ...draft }, version);
    await this.drafts.renew(draft);
    return id;
  }

  async remove({ id, removed }: RemoveReportInput): Promise<string> {
    ensure(may.keepReport(actor()));
    const draft = await this.drafts.find(id);
    if (!draft) throw notFound();
    await this.drafts.change(draft, { removedAt: removed ? new Date() : null });
    return id;
  }

  /** The report as it would be frozen now. */
  async preview(id: string): Promise<ReportContent> {
    ensure(may.seeReportDraft(actor()));
    const draft = await this.drafts.read(id);
    if (!draft) throw notFound();
    const facts = await this.reports.facts(questionOf(draft));
    return contentOf(this.reports.build(facts, draftTexts(draft), draft.language), draft.language);
  }

  private async open(id: string): Promise<ReportDraftEntity> {
    ensure(may.keepReport(actor()));
    const draft = await this.drafts.find(id);
    if (!draft || draft.removedAt) throw notFound();
    return draft;
  }

  /** Refuses a round that members cannot read: the report is for them. */
  private async checkedFacts(question: ReportQuestion): Promise<PreventionFacts> {
    const facts = await this.reports.facts(question);
    if (question.surveyRoundId && !facts.survey)
      throw invalid('surveyRoundId', 'Choose a round whose results were released to members.');
    return facts;
  }
}

type Given = Omit<SaveReportInput, 'id' | 'version'> | Omit<StartReportInput, 'id' | 'knownAt'>;

/** The values as they are stored. */
function valuesOf(input: Given): Values {
  const texts = input as Partial<SaveReportInput>;
  return {
    title: input.title.trim(),
    language: input.language as ReportLanguage,
    dataDate: input.dataDate,
    countries: input.countries ? [...new Set(input.countries)].sort() : null,
    surveyRoundId: input.surveyRoundId ?? null,
    introductionText: trimmedOrNull(texts.introductionText),
    overviewText: trimmedOrNull(texts.overviewText),
    examplesText: trimmedOrNull(texts.examplesText),
    analysisText: trimmedOrNull(texts.analysisText),
    appetiteText: trimmedOrNull(texts.appetiteText),
    modelText: trimmedOrNull(texts.modelText),
    keyFiguresText: trimmedOrNull(texts.keyFiguresText),
    appendixText: trimmedOrNull(texts.appendixText),
  };
}

const rowOf = ({ countries, ...values }: Values) => ({ ...values, countries: countries && [...countries] });

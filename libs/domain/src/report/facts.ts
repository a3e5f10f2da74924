import type { CivilDate } from '@alongside/shared';
import type { Bases, Figure, Hidden } from '../survey/analysis/index.ts';
import type { SurveyDefinition } from '../survey/index.ts';
import type {
  Certainty,
  InitiativeFactKind,
  LevelListState,
  OperationalStatus,
  QuestionKind,
  ServiceType,
} from '../vocabulary/index.ts';

/** A coded fact of an initiative that was in force on the data date, as it was known. */
export interface ReportFact {
  readonly kind: InitiativeFactKind;
  readonly code: string;
  readonly certainty: Certainty;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Title of the source. */
  readonly source: string;
}

/** An initiative that had not ended on the data date. */
export interface ReportInitiative {
  readonly id: string;
  readonly name: string;
  readonly localName: string | null;
  readonly description: string | null;
  /** On the data date. */
  readonly status: OperationalStatus;
  readonly levelListState: LevelListState;
  /** One for each kind and code. */
  readonly facts: readonly ReportFact[];
}

/** A hotline whose membership ran on the data date. */
export interface ReportHotline {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A list of countries as the report of June 2020 printed it. */
export interface ReportList {
  readonly service: ServiceType;
  readonly countries: readonly string[];
}

/** A question with its figures as members may see them. */
export interface ReportQuestion {
  readonly question: string;
  readonly kind: QuestionKind;
  readonly items: readonly {
    readonly item: string;
    readonly bases: Pick<Bases, 'answered'> | null;
    readonly choices: readonly { readonly choice: string; readonly ofAnswered: Figure | null }[];
    readonly scale: { readonly favourable: Figure } | null;
    readonly hidden: Hidden;
  }[];
}

/** A percentage that somebody printed, beside what the answers give. */
export interface ReportQuotation {
  readonly code: string;
  readonly printed: string | null;
  readonly words: string | null;
  readonly figure: Figure;
}

/** The survey round of the report, as it was released to members. */
export interface ReportSurvey {
  readonly title: string;
  readonly closesOn: CivilDate;
  readonly definition: SurveyDefinition;
  /** Null where the results were released again after the report's knowledge: they are not what they were. */
  readonly results: {
    readonly responseRate: Figure;
    readonly questions: readonly ReportQuestion[];
    readonly quotations: readonly ReportQuotation[];
  } | null;
}

/** Everything that the report counts. The same facts give the same report. */
export interface PreventionFacts {
  /** The day that the report is about. */
  readonly dataDate: CivilDate;
  /** The day of the knowledge that it rests on. */
  readonly knownOn: CivilDate;
  /** ISO 3166-1 alpha-2; null for all countries with a hotline or an initiative. */
  readonly countries: readonly string[] | null;
  readonly initiatives: readonly ReportInitiative[];
  readonly hotlines: readonly ReportHotline[];
  readonly lists: readonly ReportList[];
  readonly survey: ReportSurvey | null;
}

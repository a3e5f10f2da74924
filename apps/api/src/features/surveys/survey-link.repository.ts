import type { Answer, Answers, ItemStates, SurveyDefinition } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { sql } from '../../kernel/operation/operation.ts';
import type { SurveyByLink } from './survey-link.types.ts';

type Seen = Omit<SurveyByLink, 'definition' | 'answers'>;

/** A round as the link shows it, with instrument and answers as the rules read them. */
export interface LinkedSurvey extends Seen {
  readonly definition: SurveyDefinition;
  readonly answers: Answers;
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the scope of a personal link can do for a survey: the functions of the database, and nothing else. */
@Injectable()
export class SurveyLinkRepository {
  async read(): Promise<LinkedSurvey | null> {
    const [row] = await sql<LinkedSurvey>(
      `select hotline, title, definition, answers, reached, revision, status, is_open as "isOpen",
         ${instant('opens_at')} as "opensAt", ${instant('closes_at')} as "closesAt", ${instant('submitted_at')} as "submittedAt"
       from app.survey_by_link()`,
    );
    return row ?? null;
  }

  /** False where the round takes no answers. */
  async open(): Promise<boolean> {
    return this.done('app.open_survey_by_link()', []);
  }

  /** The new revision; -1 where somebody else has saved meanwhile, null where the round takes no answers. */
  async keep(item: string, answer: Answer | null, reached: string | null, revision: number): Promise<number | null> {
    const [row] = await sql<{ kept: number | null }>('select app.keep_survey_answer_by_link($1, $2, $3, $4) as kept', [
      item,
      answer === null ? null : JSON.stringify(answer),
      reached,
      revision,
    ]);
    return row?.kept ?? null;
  }

  async submit(answers: Answers, states: ItemStates): Promise<boolean> {
    return this.done('app.submit_survey_by_link($1, $2)', [JSON.stringify(answers), JSON.stringify(states)]);
  }

  async decline(): Promise<boolean> {
    return this.done('app.decline_survey_by_link()', []);
  }

  private async done(call: string, values: readonly unknown[]): Promise<boolean> {
    const [row] = await sql<{ done: boolean }>(`select ${call} as done`, values);
    return row?.done ?? false;
  }
}

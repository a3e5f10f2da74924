import type { SurveyDefinition, SurveyVersionChange } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** A published version, as a draft is compared with it. */
export interface PublishedVersion {
  readonly id: string;
  readonly surveyId: string;
  readonly definition: SurveyDefinition;
}

/** A draft as commands look at it. */
export interface LoadedDraft {
  readonly id: string;
  readonly version: number;
  readonly surveyId: string | null;
  readonly definition: SurveyDefinition;
  readonly publishedId: string | null;
  readonly discarded: boolean;
  readonly base: PublishedVersion | null;
}

interface NewDraft {
  readonly id: string;
  readonly surveyId: string | null;
  readonly basedOnId: string | null;
  readonly definition: SurveyDefinition;
}

const versionJson = `json_build_object('id', v.id, 'surveyId', v.survey_id, 'definition', v.definition)`;

/** Drafts of survey versions, and what publishing writes. */
@Injectable()
export class SurveyDraftRepository {
  /** Locked until the end of the operation. */
  async find(id: string): Promise<LoadedDraft | null> {
    const [row] = await sql<{ j: LoadedDraft }>(
      `select json_build_object('id', d.id, 'version', d.version, 'surveyId', d.survey_id, 'definition', d.definition,
         'publishedId', d.published_id, 'discarded', d.discarded_at is not null,
         'base', (select ${versionJson} from app.survey_versions v where v.id = d.based_on_id)) as j
       from app.survey_version_drafts d where d.id = $1 for update`,
      [id],
    );
    return row?.j ?? null;
  }

  async version(id: string): Promise<PublishedVersion | null> {
    const [row] = await sql<{ j: PublishedVersion }>(
      `select ${versionJson} as j from app.survey_versions v where v.id = $1`,
      [id],
    );
    return row?.j ?? null;
  }

  /** The id of the draft that a survey has open. */
  async openDraftOf(surveyId: string): Promise<string | null> {
    const [row] = await sql<{ id: string }>(
      `select id from app.survey_version_drafts where survey_id = $1 and published_id is null and discarded_at is null`,
      [surveyId],
    );
    return row?.id ?? null;
  }

  /** False when the id is there already, or the survey has an open draft. */
  async add({ id, surveyId, basedOnId, definition }: NewDraft): Promise<boolean> {
    const rows = await sql(
      `insert into app.survey_version_drafts (id, survey_id, based_on_id, definition, created_by)
       values ($1, $2, $3, $4, $5) on conflict do nothing returning id`,
      [id, surveyId, basedOnId, JSON.stringify(definition), actor().userId],
    );
    return rows.length > 0;
  }

  save(id: string, definition: SurveyDefinition): Promise<unknown> {
    return this.change(id, 'definition = $2', JSON.stringify(definition));
  }

  discard(id: string, discarded: boolean): Promise<unknown> {
    return this.change(id, 'discarded_at = case when $2 then now() end', discarded);
  }

  private change(id: string, what: string, value: unknown): Promise<unknown> {
    return sql(
      `update app.survey_version_drafts set ${what}, version = version + 1, updated_at = now() where id = $1`,
      [id, value],
    );
  }

  /** The key of a survey and the number of its next version; locked, so that two drafts do not take the same. */
  async nextOf(surveyId: string): Promise<{ key: string; number: number }> {
    const [row] = await sql<{ key: string; number: number }>(
      `select s.key, coalesce((select max(v.number) from app.survey_versions v where v.survey_id = s.id), 0) + 1 as number
       from app.surveys s where s.id = $1 for update`,
      [surveyId],
    );
    if (!row) throw new Error(`survey ${surveyId} is gone`);
    return row;
  }

  /** Adds a survey under this key, or the first free one with a number behind it. Answers the key. */
  async addSurvey(id: string, key: string, title: string): Promise<string> {
    const [row] = await sql<{ key: string }>(
      `insert into app.surveys (id, title, key)
       select $1, $3, (select k from (select case n when 1 then $2 else $2 || '-' || n end as k, n from generate_series(1, 1000) n) c
         where not exists (select from app.surveys s where s.key = c.k)
           and not exists (select from app.survey_versions v where v.key like c.k || '-%') order by n limit 1)
       returning key`,
      [id, key, title],
    );
    return row?.key ?? key;
  }

  /** Publishes: the version stands as it is from now on, under the id of its draft. */
  async publish(
    { id, base }: LoadedDraft,
    surveyId: string,
    number: number,
    definition: SurveyDefinition,
    change: SurveyVersionChange,
  ): Promise<void> {
    await sql(
      `insert into app.survey_versions (id, survey_id, number, key, definition, published_at, based_on_id, change)
       values ($1, $2, $3, $4, $5, now(), $6, $7)`,
      [id, surveyId, number, definition.key, JSON.stringify(definition), base?.id ?? null, change],
    );
    await sql(
      `update app.survey_version_drafts set published_id = id, survey_id = $2, version = version + 1, updated_at = now() where id = $1`,
      [id, surveyId],
    );
  }
}

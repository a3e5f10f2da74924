import { notFound, type PollVote } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, db, sql } from '../../kernel/operation/operation.ts';
import { DatePollEntity, PollOptionEntity } from './date-poll.entity.ts';

/** Something that somebody said of an option; null for nothing any more. */
export interface NotedAnswer {
  readonly optionId: string;
  readonly vote: PollVote | null;
}

/** Date polls, for commands. Whoever changes one has locked its focus group. */
@Injectable()
export class DatePollRepository {
  async find(id: string): Promise<DatePollEntity> {
    const found = await db().findOneBy(DatePollEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  exists(id: string): Promise<boolean> {
    return db().existsBy(DatePollEntity, { id });
  }

  async option(id: string): Promise<PollOptionEntity> {
    const found = await db().findOneBy(PollOptionEntity, { id });
    if (!found) throw notFound();
    return found;
  }

  /** All options, those included that were taken back. */
  options(focusGroupId: string): Promise<PollOptionEntity[]> {
    return db().findBy(PollOptionEntity, { focusGroupId });
  }

  async isAnswered(focusGroupId: string): Promise<boolean> {
    const rows = await sql(
      'select from app.focus_group_poll_votes where focus_group_id = $1 and vote is not null limit 1',
      [focusGroupId],
    );
    return rows.length > 0;
  }

  /** Adds options; those that are there already, by id, stay as they are. */
  async add(options: readonly Pick<PollOptionEntity, 'id' | 'focusGroupId' | 'typed' | 'startsAt'>[]): Promise<void> {
    const rows = options.map((each) => ({ ...each, createdBy: actor().userId }));
    await db().createQueryBuilder().insert().into(PollOptionEntity).values(rows).orIgnore().execute();
  }

  /** The focus group in which somebody can answer, by the candidate. */
  async groupOf(candidateId: string): Promise<string> {
    const [row] = await sql<{ id: string }>(
      `select focus_group_id as id from app.focus_group_invitations
       where candidate_id = $1 and state in ('SENT', 'ACCEPTED', 'TENTATIVE')`,
      [candidateId],
    );
    if (!row) throw notFound();
    return row.id;
  }

  /** What somebody told the secretariat; the same again changes no row. */
  async note(candidateId: string, answers: readonly NotedAnswer[]): Promise<void> {
    await sql(
      `insert into app.focus_group_poll_votes as v (focus_group_id, option_id, candidate_id, vote, entered_by)
       select o.focus_group_id, o.id, $1, g.vote, $3
       from unnest($2::uuid[], $4::text[]) g(id, vote) join app.focus_group_poll_options o on o.id = g.id
       on conflict (option_id, candidate_id) do update set vote = excluded.vote, entered_by = excluded.entered_by,
         version = v.version + 1, updated_at = now()
       where v.vote is distinct from excluded.vote`,
      [candidateId, answers.map(({ optionId }) => optionId), actor().userId, answers.map(({ vote }) => vote)],
    );
  }
}

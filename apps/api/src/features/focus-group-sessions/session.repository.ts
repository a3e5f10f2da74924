import { notFound, type SessionFacts } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { db, sql } from '../../kernel/operation/operation.ts';
import { SessionEntity } from './session.entity.ts';

interface Counts {
  readonly attendances: SessionFacts['attendances'];
  readonly findings: number;
  readonly withoutEvidence: number;
}

/** Sessions, for commands. Whoever changes one has locked its focus group. */
@Injectable()
export class SessionRepository {
  load(id: string): Promise<SessionEntity | null> {
    return db().findOneBy(SessionEntity, { id });
  }

  async find(id: string): Promise<SessionEntity> {
    const found = await this.load(id);
    if (!found) throw notFound();
    return found;
  }

  /** What the next state of the focus group asks about. */
  async facts(id: string): Promise<SessionFacts> {
    const [session, [counts]] = [await this.load(id), await sql<Counts>(`select ${sessionCounts('$1::uuid')}`, [id])];
    const stands = session?.givenUpAt === null ? session : null;
    return {
      startsAt: stands?.startsAt ?? null,
      confirmed: stands?.confirmed ?? false,
      venue: stands?.venue ?? null,
      joinLink: stands?.joinLink ?? null,
      attendances: counts?.attendances ?? [],
      findings: counts?.findings ?? 0,
      withoutEvidence: counts?.withoutEvidence ?? 0,
    };
  }
}

/** The counted part of `SessionFacts` of the focus group `id`, as columns; page and command judge alike. */
export const sessionCounts = (id: string): string => `
  (select coalesce(json_agg(p.attendance), '[]') from app.focus_group_invitations i left join app.focus_group_participants p on p.id = i.candidate_id
    where i.focus_group_id = ${id} and i.state = 'ACCEPTED') as attendances,
  (select count(*)::int from app.focus_group_findings f where f.focus_group_id = ${id} and f.removed_at is null) as findings,
  (select count(*)::int from app.focus_group_findings f where f.focus_group_id = ${id} and f.removed_at is null
    and not exists (select from app.focus_group_evidence e join app.focus_group_notes n on n.id = e.note_id and n.removed_at is null
      where e.finding_id = f.id and e.removed_at is null)) as "withoutEvidence"`;

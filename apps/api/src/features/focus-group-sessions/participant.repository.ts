import {
  type Attendance,
  type CalendarCopy,
  type ConsentPurpose,
  type FocusGroupInvitationState,
  notFound,
} from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, sql } from '../../kernel/operation/operation.ts';

/** The last calendar file of somebody, as it is stored. */
export interface KeptCopy extends Omit<CalendarCopy, 'ahead'> {
  /** The hour that stands in it. */
  readonly startsAt: string;
}

/** Somebody who is or was invited, for commands. */
export interface LoadedParticipant {
  readonly id: string;
  readonly focusGroupId: string;
  readonly name: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly zone: string | null;
  readonly state: FocusGroupInvitationState;
  readonly consents: readonly ConsentPurpose[];
  readonly attendance: Attendance | null;
  readonly copy: KeptCopy | null;
}

/** The codes of what the row \`p\` of participants agrees to. */
export const consentCodes = (p: string): string => `array_remove(array[case when ${p}.recording then 'RECORDING' end,
  case when ${p}.quotation then 'QUOTATION' end, case when ${p}.attribution then 'ATTRIBUTION' end], null)`;

/** What participants agreed to, whether they came, and their last calendar file. */
@Injectable()
export class ParticipantRepository {
  async find(candidateId: string): Promise<LoadedParticipant> {
    const [row] = await sql<LoadedParticipant>(
      `select c.id, c.focus_group_id as "focusGroupId", c.name, c.role, c.organisation, c.email, i.state,
         coalesce(i.reply_zone, c.zone) as zone, p.attendance, ${consentCodes('p')} as consents,
         case when p.copy_method is not null then json_build_object('method', p.copy_method, 'sequence', p.copy_sequence,
           'withLink', p.copy_with_link, 'startsAt', p.copy_starts_at) end as copy
       from app.focus_group_invitations i join app.focus_group_candidates c on c.id = i.candidate_id
         left join app.focus_group_participants p on p.id = c.id
       where c.id = $1`,
      [candidateId],
    );
    if (!row) throw notFound();
    return row;
  }

  async attended(focusGroupId: string): Promise<number> {
    const [row] = await sql<{ n: number }>(
      `select count(*)::int as n from app.focus_group_participants where focus_group_id = $1 and attendance = 'ATTENDED'`,
      [focusGroupId],
    );
    return row?.n ?? 0;
  }

  noteAttendance({ id, focusGroupId }: LoadedParticipant, attendance: Attendance | null): Promise<unknown> {
    return this.write(id, focusGroupId, 'attendance', [attendance]);
  }

  noteCopy({ id, focusGroupId }: LoadedParticipant, copy: KeptCopy, at: Date) {
    const { method, sequence, withLink, startsAt } = copy;
    return this.write(id, focusGroupId, 'copy_method, copy_sequence, copy_with_link, copy_starts_at, copied_at', [
      method,
      sequence,
      withLink,
      startsAt,
      at,
    ]);
  }

  /** Consents that came by telephone or mail; see `app.keep_consents` for what leaves the findings with them. */
  async noteConsents({ id }: LoadedParticipant, consents: readonly ConsentPurpose[]): Promise<void> {
    const has = (purpose: ConsentPurpose) => consents.includes(purpose);
    await sql('select app.keep_consents($1, $2, $3, $4, $5)', [
      id,
      has('RECORDING'),
      has('QUOTATION'),
      has('ATTRIBUTION'),
      actor().userId,
    ]);
  }

  private write(id: string, focusGroupId: string, columns: string, values: readonly unknown[]): Promise<unknown> {
    const given = values.map((_, index) => `$${String(index + 4)}`).join(', ');
    const names = columns.split(', ');
    return sql(
      `insert into app.focus_group_participants as p (id, focus_group_id, entered_by, ${columns}) values ($1, $2, $3, ${given})
       on conflict (id) do update set entered_by = $3, version = p.version + 1, updated_at = now(),
         ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      [id, focusGroupId, actor().userId, ...values],
    );
  }
}

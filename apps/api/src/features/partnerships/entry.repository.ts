import type { EntryRecord, LoggedOn, TimelineKind } from '@alongside/domain';
import { Injectable } from '@nestjs/common';
import { actor, ownHotline, sql } from '../../kernel/operation/operation.ts';
import { agreementSigned } from './agreement-status.ts';

/** Kinds of what people log; the others are entered by acts of their own. */
export type LoggedKind = Exclude<TimelineKind, 'STAGE_CHANGE' | 'REVIEW' | 'TERM' | 'CAMPAIGN'>;

const tables: Record<LoggedKind, string> = {
  INTERACTION: 'interactions',
  REFERRAL: 'referral_entries',
  ENGAGEMENT: 'engagements',
  GROUP_MEETING: 'group_meetings',
  AGREEMENT: 'agreements',
  OBSTACLE: 'obstacles',
};

/** Where a kind has no label of its own, and what only a manager withdraws: SQL over the row `x`. */
const labels: Partial<Record<LoggedKind, { readonly sharing?: string; readonly signed?: string }>> = {
  REFERRAL: {},
  GROUP_MEETING: {},
  AGREEMENT: { signed: agreementSigned('x') },
};

/** Whether people log entries of this kind, and so may withdraw them on the timeline. */
export const isLogged = (kind: TimelineKind): kind is LoggedKind => Object.hasOwn(tables, kind);

/** What is known before something is logged. */
export interface LogFacts {
  /** True when an entry with this id is there already: the request came twice. */
  readonly replayed: boolean;
  /** Those of the partnerships that the hotline has. */
  readonly partnerships: readonly LoggedOn[];
}

/** What every kind of logged entry has in common, for the features that log and for undoing. */
@Injectable()
export class EntryRepository {
  async factsToLog(kind: LoggedKind, id: string, partnershipIds: readonly string[]): Promise<LogFacts> {
    const [facts] = await sql<LogFacts>(
      `select
         exists (select from app.${tables[kind]} where hotline_id = $1 and id = $2) as replayed,
         (select coalesce(json_agg(json_build_object(
             'id', p.id, 'hotlineId', p.hotline_id, 'sharing', p.sharing, 'stage', p.stage,
             'lastChangeOn', (select max(effective_on) from app.stage_changes where hotline_id = p.hotline_id and partnership_id = p.id))), '[]')
           from app.partnerships p where p.hotline_id = $1 and p.id = any($3::uuid[])) as partnerships`,
      [ownHotline(), id, partnershipIds],
    );
    return facts as LogFacts;
  }

  /** The entry, withdrawn or not; null when the actor sees none of this id. */
  async find(kind: LoggedKind, id: string): Promise<(EntryRecord & { readonly withdrawn: boolean }) | null> {
    const { sharing = 'null', signed = 'false' } = labels[kind] ?? { sharing: 'x.sharing' };
    const [row] = await sql<Pick<EntryRecord, 'loggedBy' | 'sharing' | 'signed'> & { withdrawn: boolean }>(
      `select x.created_by as "loggedBy", ${sharing} as sharing, ${signed} as signed, x.withdrawn_at is not null as withdrawn
       from app.${tables[kind]} x where x.hotline_id = $1 and x.id = $2`,
      [ownHotline(), id],
    );
    return row ? { ...row, kind, hotlineId: ownHotline(), sharing: row.sharing ?? undefined } : null;
  }

  async withdraw(kind: LoggedKind, id: string): Promise<void> {
    await sql(
      `update app.${tables[kind]} set withdrawn_at = now(), withdrawn_by = $3, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2 and withdrawn_at is null`,
      [ownHotline(), id, actor().userId],
    );
  }

  /** Puts back what was withdrawn. Answers the instant at which it had been; null when somebody was faster. */
  async restore(kind: LoggedKind, id: string): Promise<string | null> {
    const [row] = await sql<{ withdrawnAt: string }>(
      `with before as (select withdrawn_at from app.${tables[kind]} where hotline_id = $1 and id = $2)
       update app.${tables[kind]} set withdrawn_at = null, withdrawn_by = null, version = version + 1, updated_at = now()
       where hotline_id = $1 and id = $2 and withdrawn_at is not null
       returning (select withdrawn_at::text from before) as "withdrawnAt"`,
      [ownHotline(), id],
    );
    return row?.withdrawnAt ?? null;
  }
}

import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { SampleSource, Viewer } from './scenarios/scenario.ts';

/** Signs the secretariat and the first coordinator of each synthetic hotline in, as the API itself would after a right password. */
export async function signIn(db: pg.Client): Promise<Pick<SampleSource, 'viewers' | 'secretariat'>> {
  const { rows } = await db.query<Pick<Viewer, 'userId' | 'hotlineId'>>(
    `select distinct on (hotline_id) id as "userId", hotline_id as "hotlineId" from app.users
     where email like 'person-1@hotline-%' or email = 'secretariat@network.example' order by hotline_id, email`,
  );
  const viewers = rows.map((row) => ({ ...row, token: `bench-${row.userId}` }));
  const hashes = viewers.map(({ token }) => createHash('sha256').update(token).digest());
  await db.query(
    `insert into app.sessions (token_hash, user_id, seen_at, expires_at)
     select hash, user_id, now(), now() + interval '12 hours' from unnest($1::bytea[], $2::uuid[]) s(hash, user_id)
     on conflict (token_hash) do update set seen_at = now(), expires_at = excluded.expires_at`,
    [hashes, viewers.map(({ userId }) => userId)],
  );
  const secretariat = viewers.find(({ hotlineId }) => hotlineId === null);
  if (!secretariat) throw new Error('the set has no secretariat');
  return { viewers: viewers.filter((viewer) => viewer !== secretariat), secretariat };
}

/** Takes away what the measurements logged, and ends the sessions: the set is again what the loader made. */
export async function leaveNoTrace(db: pg.Client): Promise<void> {
  await db.query(`
    begin;
    set local session_replication_role = replica;
    delete from app.sessions;
    delete from app.report_files;
    delete from app.report_editions;
    delete from app.report_drafts;
    delete from app.timeline_entries t using app.referral_entries r
      where r.created_at > '2026-03-01T08:00:00Z' and t.hotline_id = r.hotline_id and t.partnership_id = r.partnership_id and t.id = r.id;
    delete from app.referral_entries where created_at > '2026-03-01T08:00:00Z';
    truncate app.audit_events, app.audit_values;
    commit`);
  await db.query('vacuum (analyze) app.referral_entries, app.timeline_entries, app.sessions');
}

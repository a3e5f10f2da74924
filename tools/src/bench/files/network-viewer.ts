import { createHash } from 'node:crypto';
import type pg from 'pg';

const TOKEN = 'bench-of-files';
const EMAIL = 'files@bench.example';

/** Signs somebody of the secretariat in, who sees the partnerships of all hotlines that are shared. Answers the cookie's value. */
export async function signInSecretariat(db: pg.Client): Promise<string> {
  await db.query(
    `insert into app.users (id, email, name, role) values (gen_random_uuid(), $1, 'Bench of files', 'SECRETARIAT')
     on conflict do nothing`,
    [EMAIL],
  );
  await db.query(
    `insert into app.sessions (token_hash, user_id, expires_at)
     select $1, id, now() + interval '1 hour' from app.users where email = $2
     on conflict (token_hash) do update set expires_at = excluded.expires_at`,
    [createHash('sha256').update(TOKEN).digest(), EMAIL],
  );
  return TOKEN;
}

/** One stage of a hotline with as many partnerships as a status pack can hold, or less. */
export async function fittingStage(db: pg.Client, hotlineId: string, most: number): Promise<string | undefined> {
  const { rows } = await db.query<{ stage: string }>(
    `select stage from app.partnerships where hotline_id = $1 group by stage having count(*) <= $2 order by count(*) desc limit 1`,
    [hotlineId, most],
  );
  return rows[0]?.stage;
}

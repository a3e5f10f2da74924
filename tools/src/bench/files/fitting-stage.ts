import type pg from 'pg';

/** One stage of a hotline with as many partnerships as a status pack can hold, or less. */
export async function fittingStage(db: pg.Client, hotlineId: string, most: number): Promise<string | undefined> {
  const { rows } = await db.query<{ stage: string }>(
    `select stage from app.partnerships where hotline_id = $1 group by stage having count(*) <= $2 order by count(*) desc limit 1`,
    [hotlineId, most],
  );
  return rows[0]?.stage;
}

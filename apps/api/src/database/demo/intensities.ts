import type { Client } from 'pg';
import { type DemoCalendar, demoId } from './demo-rows.ts';
import { demoPartnerships } from './partnership-rows.ts';

const dated = (calendar: DemoCalendar) =>
  demoPartnerships.flatMap(({ hotline, initiative, intensities = [] }) =>
    intensities.map(({ to, daysAgo }) => ({
      hotline_id: demoId('hotline', hotline),
      partnership_id: demoId('partnership', hotline, initiative),
      since: calendar.ago(daysAgo),
      intensity: to,
    })),
  );

/** Gives intensities the history that loading cannot: a partnership is entered with what it is today. */
export async function dateIntensities(client: Client, calendar: DemoCalendar): Promise<void> {
  const rows = JSON.stringify(dated(calendar));
  const given = 'jsonb_populate_recordset(null::app.intensity_changes, $1) g';
  await client.query(
    `delete from app.intensity_changes c using ${given} where c.hotline_id = g.hotline_id and c.partnership_id = g.partnership_id`,
    [rows],
  );
  await client.query(`insert into app.intensity_changes select g.* from ${given}`, [rows]);
}

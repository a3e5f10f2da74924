import type { Client } from 'pg';
import { type DemoCalendar, demoId } from './demo-rows.ts';
import type { DemoActor } from './types.ts';

/** A change of a partnership that somebody made after it was loaded, so that its history has something to tell. */
interface DemoEdit {
  readonly by: DemoActor;
  readonly initiative: string;
  readonly set: (calendar: DemoCalendar) => Readonly<Record<string, unknown>>;
}

const edits: readonly DemoEdit[] = [
  {
    by: 'coordinator',
    initiative: 'lighthouse-line',
    set: (calendar) => ({ next_review_on: calendar.ago(-55) }),
  },
  {
    by: 'manager',
    initiative: 'lighthouse-line',
    set: (calendar) => ({ next_review_on: calendar.ago(-40), target_intensity: 'COOPERATING' }),
  },
  {
    by: 'coordinator',
    initiative: 'lighthouse-line',
    set: () => ({ target_intensity: 'COLLABORATING', sharing: 'GREEN' }),
  },
];

/** Makes the edits one after the other, each as the person who made it, so that the trail names them. */
export async function makeEdits(client: Client, calendar: DemoCalendar): Promise<void> {
  const hotline = demoId('hotline', 'northland');
  for (const [index, { by, initiative, set }] of edits.entries()) {
    await client.query(`select set_config('app.user_id', $1, true), set_config('app.request_id', $2, true)`, [
      demoId('user', by),
      demoId('edit', String(index)),
    ]);
    const changes = Object.entries(set(calendar));
    await client.query(
      `update app.partnerships set ${changes.map(([column], i) => `${column} = $${i + 3}`).join(', ')}, version = version + 1
       where hotline_id = $1 and id = $2`,
      [hotline, demoId('partnership', 'northland', initiative), ...changes.map(([, value]) => value)],
    );
  }
  await client.query(`select set_config('app.user_id', '', true), set_config('app.request_id', '', true)`);
}

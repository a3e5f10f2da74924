import { NEW_ID, type SampleSource, type Scenario } from './scenario.ts';

const SAMPLES = 600;

/** The variables' part that the bare handler reads. */
interface ReferralInput {
  readonly id: string;
  readonly partnershipId: string;
  readonly month: string;
  readonly direction: string;
  readonly subject: string;
  readonly mode: string;
  readonly channel: string;
  readonly audience: string;
  readonly language: string;
  readonly count: number;
}

export const log: Scenario = {
  name: 'log',
  title: 'log a referral',
  document: `mutation LogReferral($input: LogReferralInput!) {
    logReferral(input: $input) {
      id month direction subject mode channel audience language count loggedBy
      partnership { id stage }
    }
  }`,
  // The triggers on the table write the timeline and the audit trail, for this statement as for the API's.
  sql: `
    with logged as (
      insert into app.referral_entries (hotline_id, id, partnership_id, month, direction, subject, mode, channel, audience, language, count, created_by)
      select p.hotline_id, $3::uuid, p.id, ($5 || '-01')::date, $6, $7, $8, $9, $10, $11, $12::int, $2
      from app.partnerships p where p.hotline_id = $1 and p.id = $4::uuid and p.stage not in ('DECLINED', 'ENDED')
      returning *
    )
    select row_to_json(d)::text from (select (select row_to_json(r) from (select
        l.id, to_char(l.month, 'YYYY-MM') as month, l.direction, l.subject, l.mode, l.channel, l.audience, l.language, l.count, u.name as "loggedBy",
        (select row_to_json(p) from (select p.id, p.stage from app.partnerships p where p.hotline_id = l.hotline_id and p.id = l.partnership_id) p) as partnership
      from logged l join app.users u on u.id = l.created_by) r) as "logReferral") d`,
  values: ({ viewer, input }) => {
    const given = input as ReferralInput;
    const { id, partnershipId, month, direction, subject, mode, channel, audience, language, count } = given;
    return [
      viewer.hotlineId,
      viewer.userId,
      id,
      partnershipId,
      month,
      direction,
      subject,
      mode,
      channel,
      audience,
      language,
      count,
    ];
  },
  async samples({ db, viewers }: SampleSource) {
    const { rows } = await db.query<{ id: string; hotline_id: string }>(
      `select id, hotline_id from app.partnerships where hotline_id = any($1) and stage = 'ACTIVE' order by md5(id::text) limit $2`,
      [viewers.map(({ hotlineId }) => hotlineId), SAMPLES],
    );
    return rows.flatMap(({ id: partnershipId, hotline_id: hotlineId }, index) => {
      const viewer = viewers.find((one) => one.hotlineId === hotlineId);
      const input = {
        id: NEW_ID,
        partnershipId,
        month: `2026-0${1 + (index % 2)}`,
        direction: 'OUT',
        subject: 'HELP_SEEKER',
        mode: 'SIGNPOST',
        channel: 'PHONE',
        audience: 'ADULT_HELP_SEEKERS',
        language: 'en',
        count: 1 + (index % 9),
      };
      return viewer ? [{ viewer, variables: { input } }] : [];
    });
  },
  writes: true,
};

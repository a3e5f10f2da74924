/** How one table appears in `app.removed_records`: SQL over its row `x`. */
interface Source {
  /** Which rows are removed, when and by whom. */
  readonly at: string;
  readonly by: string;
  /** What the record is called: a code, a day, a name or a text, as the audit trail titles the table. */
  readonly title: string;
  /** The day that the record is about. */
  readonly on?: string;
  /** A line that helps to tell it from others. */
  readonly detail?: string;
  readonly partnerships?: string;
  readonly sharing?: string;
  /** What only a manager takes back and puts back. */
  readonly settled?: string;
  /** Rows that come back with another record, and so are not listed by themselves. */
  readonly alone?: string;
}

const withdrawn = { at: 'x.withdrawn_at', by: 'x.withdrawn_by' };
const signed = 'x.hotline_signed_on is not null and x.partner_signed_on is not null';

/** Tables whose rows stay when they are removed, as the list began with them. */
const keptAtFirst: Readonly<Record<string, Source>> = {
  interactions: {
    ...withdrawn,
    title: 'x.kind',
    on: 'x.occurred_on',
    detail: 'x.summary',
    sharing: 'x.sharing',
  },
  referral_entries: { ...withdrawn, title: 'x.month::text', detail: 'x.count::text' },
  engagements: {
    ...withdrawn,
    title: 'x.title',
    on: 'x.starts_on',
    detail: 'x.summary',
    partnerships:
      'array(select l.partnership_id from app.engagement_partnerships l where l.hotline_id = x.hotline_id and l.engagement_id = x.id)',
    sharing: 'x.sharing',
  },
  agreements: { ...withdrawn, title: 'x.kind', on: 'x.valid_until', detail: 'x.note', settled: signed },
  obstacles: { ...withdrawn, title: 'x.type', on: 'x.since', detail: 'x.note', sharing: 'x.sharing' },
  reviews: { ...withdrawn, title: 'x.held_on::text', detail: 'x.decisions', settled: 'x.held_on is not null' },
  tasks: {
    at: 'x.cancelled_at',
    by: 'x.cancelled_by',
    title: 'x.title',
    on: 'x.due_on',
    alone:
      'not exists (select from app.interactions i where i.hotline_id = x.hotline_id and i.id = x.interaction_id and i.withdrawn_at = x.cancelled_at)',
  },
  checklists: {
    ...withdrawn,
    title: '(select t.title from app.playbook_templates t where t.id = x.template_id)',
  },
};

const withItsMeeting =
  'exists (select from app.group_meetings m where m.hotline_id = x.hotline_id and m.id = x.meeting_id and m.withdrawn_at = x.cancelled_at)';
/** A check and its task have the same id. */
const withItsCheck = `exists (select from app.referral_checks k where k.hotline_id = x.hotline_id and k.id = x.id and k.state = 'WITHDRAWN')`;

const kept: typeof keptAtFirst = {
  ...keptAtFirst,
  tasks: {
    ...keptAtFirst['tasks'],
    alone: `${keptAtFirst['tasks']?.alone} and not ${withItsMeeting} and not ${withItsCheck}`,
  } as Source,
  group_meetings: {
    ...withdrawn,
    title: 'x.engagement_id::text',
    on: 'x.met_on',
    detail: 'x.summary',
    partnerships:
      'array(select l.partnership_id from app.engagement_partnerships l where l.hotline_id = x.hotline_id and l.engagement_id = x.engagement_id)',
  },
};

/** Ties between two records, whose rows go: what was there stands in the trail alone. */
const ties: Readonly<Record<string, { readonly other: string; readonly title: string; readonly detail: string }>> = {
  partnership_people: {
    other: 'person_id',
    title:
      '(select coalesce(p.name, p.role_title) from app.people p where p.hotline_id = x.hotline_id and p.id = x.other_id)',
    detail: `x.row ->> 'role'`,
  },
  partnership_colleagues: {
    other: 'user_id',
    title: '(select u.name from app.users u where u.id = x.other_id)',
    detail: `x.row ->> 'part'`,
  },
};

/** Days after which a removed record leaves the view; `RESTORE_DAYS` of the domain says the same. */
const since = `now() - interval '30 days'`;

const ofTable = ([table, source]: [string, Source]): string => `
  select '${table}' as table_name, x.hotline_id, x.id::text as record_id, x.version,
    ${source.partnerships ?? 'case when x.partnership_id is null then array[]::uuid[] else array[x.partnership_id] end'} as partnership_ids,
    ${source.at} as removed_at, ${source.by} as removed_by, x.created_by, ${source.sharing ?? 'null::text'} as sharing,
    ${source.title} as title, ${source.on ?? 'null::date'} as happened_on, left(${source.detail ?? 'null'}, 200) as detail,
    ${source.settled ?? 'false'} as settled
  from app.${table} x
  where ${source.at} > ${since} and x.hotline_id = (select app.hotline_id())${source.alone ? ` and ${source.alone}` : ''}`;

const ofTie = ([table, { other, title, detail }]: [string, (typeof ties)[string]]): string => `
  select '${table}', x.hotline_id, x.partnership_id || '/' || x.other_id, 1, array[x.partnership_id],
    x.removed_at, x.removed_by, x.created_by, null, ${title}, null, ${detail}, false
  from (
    select distinct on (e.hotline_id, v.before ->> 'partnership_id', v.before ->> '${other}')
      e.hotline_id, e.at as removed_at, e.actor_id as removed_by, (v.before ->> 'created_by')::uuid as created_by,
      (v.before ->> 'partnership_id')::uuid as partnership_id, (v.before ->> '${other}')::uuid as other_id, v.before as row
    from app.audit_events e join app.audit_values v on v.event_id = e.id
    where e.action = 'DELETE' and e.table_name = '${table}' and e.at > ${since} and e.hotline_id = (select app.hotline_id())
    order by e.hotline_id, v.before ->> 'partnership_id', v.before ->> '${other}', e.at desc) x
  where not exists (select from app.${table} l
    where l.hotline_id = x.hotline_id and l.partnership_id = x.partnership_id and l.${other} = x.other_id)`;

/**
 * Everything that the hotline of the transaction removed lately, whatever it is. A view with the rights of whoever asks:
 * what a person may not see in its table stands not here either. A table joins by an entry above and a migration that
 * makes the view anew.
 */
const removed = (tables: typeof kept): string => `
  create or replace view app.removed_records with (security_invoker = true) as
  ${[...Object.entries(tables).map(ofTable), ...Object.entries(ties).map(ofTie)].join('\n  union all')}`;

/** The view as it began. */
export const removedRecords = removed(keptAtFirst);

/** The view with meetings of working groups, and without tasks that come back with what they belong to. */
export const removedRecordsWithMeetings = removed(kept);

/** An index for each table that is asked, over its removed rows alone. */
export const removedIndexes = Object.entries(keptAtFirst)
  .map(
    ([table, { at }]) => `create index ${table}_removed on app.${table} (hotline_id, ${at.replace('x.', '')} desc)
      where ${at.replace('x.', '')} is not null;`,
  )
  .join('\n');

export const dropRemovedIndexes = Object.keys(keptAtFirst)
  .map((table) => `drop index app.${table}_removed;`)
  .join('\n');

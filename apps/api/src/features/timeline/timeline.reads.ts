import { type EntryRecord, entryRights, type TimelineKind } from '@alongside/domain';
import { column, computed, expression, instant, one, page } from '../../kernel/reads/fields.ts';
import { defineReads, extendReads, type OneField } from '../../kernel/reads/read-map.ts';
import { nameOfUser } from '../identity/index.ts';
import { collaborationsOf, isCollaboration, ofPartnership, seenEntries } from '../partnerships/index.ts';

const table = 'app.timeline_entries';
/** The record of one kind; null where the entry is of another one. */
const content = (type: string, kind: TimelineKind): OneField =>
  one(type, (t, o) => `${t}.kind = '${kind}' and ${o}.hotline_id = ${t}.hotline_id and ${o}.id = ${t}.id`);

defineReads({
  type: 'TimelineEntry',
  table,
  visible: seenEntries,
  fields: {
    id: column('id'),
    kind: column('kind'),
    happenedOn: column('happened_on'),
    loggedAt: instant('logged_at'),
    loggedBy: nameOfUser('logged_by'),
    sharing: column('sharing'),
    // As `isBackdated` of libs/domain: the writer's calendar may be a day behind UTC.
    backdated: expression(
      (t) => `(${t}.kind <> 'REFERRAL' and ${t}.happened_on < (${t}.logged_at at time zone 'UTC')::date - 1)`,
    ),
    interaction: content('Interaction', 'INTERACTION'),
    referral: content('ReferralEntry', 'REFERRAL'),
    engagement: content('Engagement', 'ENGAGEMENT'),
    groupMeeting: content('GroupMeeting', 'GROUP_MEETING'),
    obstacle: content('Obstacle', 'OBSTACLE'),
    agreement: content('Agreement', 'AGREEMENT'),
    review: content('Review', 'REVIEW'),
    term: content('Term', 'TERM'),
    campaign: one('Campaign', (t, o) => `${t}.kind = 'CAMPAIGN' and ${o}.id = ${t}.id`),
    stageChange: content('StageChange', 'STAGE_CHANGE'),
    viewerCan: computed<EntryRecord>(
      (t) => ({
        hotlineId: `${t}.hotline_id`,
        kind: `${t}.kind`,
        sharing: `${t}.sharing`,
        loggedBy: `${t}.logged_by`,
        // An agreement has an entry only once both sides have signed.
        signed: `${t}.kind = 'AGREEMENT'`,
      }),
      (entry, actor) => entryRights(actor, entry),
    ),
  },
  page: {
    filters: {
      kinds: (t, value: string[], c) => `${t}.kind = any(${c.values.add(value, 'text[]')})`,
      sharing: (t, value: string[], c) => `${t}.sharing = any(${c.values.add(value, 'text[]')})`,
    },
    orders: {
      NEWEST: {
        descending: true,
        terms: [
          { sql: (t) => `${t}.happened_on`, type: 'date' },
          { sql: (t) => `${t}.id`, type: 'uuid' },
        ],
      },
    },
    defaultOrder: 'NEWEST',
  },
});

defineReads({
  type: 'LastCollaboration',
  table,
  visible: seenEntries,
  fields: { kind: column('kind'), happenedOn: column('happened_on'), sharing: column('sharing') },
});

extendReads('Partnership', {
  timeline: page('TimelineEntry', ofPartnership),
  lastCollaboration: one(
    'LastCollaboration',
    (t, o) => `${ofPartnership(t, o)} and ${isCollaboration(o)} and ${o}.happened_on <= current_date`,
    (o) => `${o}.happened_on desc, ${o}.id desc`,
  ),
  collaborationCount: expression((t, c) => `(select count(*) ${collaborationsOf(t, c)})`),
});

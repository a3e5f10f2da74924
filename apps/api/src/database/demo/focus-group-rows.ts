import { type FocusGroupInvitationState, type FocusGroupStatus, replyDeadline, type Solve } from '@alongside/domain';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { candidateId, type DrawnDemo, drawn, focusGroupId } from './focus-group-draws.ts';
import { heldSessionRows, openPollRows } from './focus-group-session-rows.ts';
import { type DemoCandidate, type DemoFocusGroup, heldGroup, invitingGroup } from './focus-groups.ts';

const secretariat = demoId('user', 'secretariat');
const stamps = (at: string, version = 1): Row => ({ created_by: secretariat, created_at: at, updated_at: at, version });

const invitationId = (candidate: string): string => demoId('focus-group-invitation', candidate);

/** Two fictional focus groups: one that has gone all the way, and one in the middle of its invitations. */
export function focusGroupRows(calendar: DemoCalendar, solve: Solve): Rows {
  const held = drawn(heldGroup, new Set(), solve, ['ACCEPTED', 'DECLINED', ...fill('ACCEPTED', 4)], 'ACCEPTED');
  const sat = held.invited.filter(({ state }) => state === 'ACCEPTED').map(({ id }) => id);
  const resting = heldGroup.candidates.filter(({ key }) => sat.includes(candidateId(heldGroup.key, key)));
  const now = drawn(
    invitingGroup,
    new Set(resting.map(({ key }) => key)),
    solve,
    ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'ACCEPTED', 'SENT', 'SENT'],
    'DRAFT',
  );
  const both = (rows: (of: DrawnDemo) => readonly Row[]): readonly Row[] => [held, now].flatMap(rows);
  return [
    ['focus_groups', [groupRow(held, 'REPORTED', calendar), groupRow(now, 'INVITING', calendar)]],
    ['focus_group_candidates', both((of) => of.people.map((person) => candidateRow(of.group, person, calendar)))],
    ['focus_group_draws', both((of) => [drawRow(of, calendar)])],
    ['focus_group_panels', both((of) => [panelRow(of, calendar)])],
    ['focus_group_invitations', both((of) => invitationRows(of, calendar))],
    ['focus_group_suggestions', [suggestionRow(now, calendar)]],
    ...heldSessionRows(held, calendar),
    ...openPollRows(now, calendar),
  ];
}

const fill = (state: FocusGroupInvitationState, count: number) => Array.from({ length: count }, () => state);

const groupRow = ({ group }: DrawnDemo, status: FocusGroupStatus, calendar: DemoCalendar): Row => ({
  id: focusGroupId(group.key),
  title: group.title,
  purpose: group.purpose,
  questions: group.questions,
  format: 'ONLINE',
  status,
  seats: group.rules.seats,
  reserves: group.rules.reserves,
  quotas: group.rules.quotas,
  caps: group.rules.caps,
  ...stamps(calendar.at(group.begun), 3),
});

function candidateRow(group: DemoFocusGroup, person: DemoCandidate, calendar: DemoCalendar): Row {
  const { key, name = null, hotline, initiative, levels = [], excludedBecause = null } = person;
  const asked = hotline !== undefined;
  return {
    id: candidateId(group.key, key),
    focus_group_id: focusGroupId(group.key),
    name,
    role: person.role,
    organisation: person.organisation,
    of_hotline_id: hotline ? demoId('hotline', hotline) : null,
    initiative_id: initiative ? demoId('initiative', initiative) : null,
    side: person.side,
    country: null,
    levels,
    experience: person.experience,
    languages: person.languages,
    zone: person.zone,
    email: `${(name ?? 'contact').replace(' ', '.').toLowerCase()}@${key}.example`,
    source: asked ? 'SURVEY' : initiative ? 'EXPERT' : 'HAND',
    source_hotline_id: asked ? demoId('hotline', hotline) : null,
    source_record_id: asked ? demoId('survey invitation', 'spring', hotline) : null,
    must_include: false,
    excluded_because: excludedBecause,
    ...stamps(calendar.at(group.begun - 1)),
  };
}

const drawId = (group: DemoFocusGroup): string => demoId('focus-group-draw', group.key);

const drawRow = ({ group, receipt }: DrawnDemo, calendar: DemoCalendar): Row => ({
  id: drawId(group),
  focus_group_id: focusGroupId(group.key),
  number: 1,
  pool_hash: receipt.poolHash,
  rules_hash: receipt.rulesHash,
  receipt,
  chances: {},
  trials: 0,
  ...stamps(calendar.at(group.begun - 2)),
});

const panelRow = ({ group }: DrawnDemo, calendar: DemoCalendar): Row => ({
  id: focusGroupId(group.key),
  draw_id: drawId(group),
  reply_days: 5,
  offer_days: 3,
  ...stamps(calendar.at(group.begun - 2)),
});

function invitationRows({ group, receipt, invited }: DrawnDemo, calendar: DemoCalendar): Row[] {
  const { panel, order } = receipt.draw;
  const left = invited.findIndex(({ state }) => state === 'DECLINED');
  const sent = (place: number) => group.begun - (place < panel.length ? 3 : 6);
  return invited.map(({ id, state }, place) => {
    const replied = state !== 'SENT' && state !== 'DRAFT';
    const at = calendar.at(state === 'DRAFT' ? 1 : sent(place), 10);
    return {
      id: invitationId(id),
      focus_group_id: focusGroupId(group.key),
      candidate_id: id,
      state,
      seat_number: state === 'DECLINED' ? null : (place < panel.length ? place : left) + 1,
      turn: order.indexOf(id) + 1,
      in_place_of: place < panel.length ? null : invitationId(invited[left]?.id ?? ''),
      sent_at: state === 'DRAFT' ? null : at,
      // Who has not replied has some days left, whenever the demo is loaded.
      reply_by: state === 'DRAFT' ? null : replied ? replyDeadline(new Date(at), 5) : inDays(calendar, 4),
      tentative_until: state === 'TENTATIVE' ? inDays(calendar, 6) : null,
      replied_at: replied ? calendar.at(sent(place) - 1, 11 + place) : null,
      reply_zone: null,
      declined_because: state === 'DECLINED' ? 'On leave in these weeks.' : null,
      ...stamps(at, replied ? 3 : 2),
    };
  });
}

const inDays = (calendar: DemoCalendar, days: number): string => `${calendar.ago(-days)}T16:00:00Z`;

/** Somebody who was asked names a colleague; the secretariat has to decide. */
function suggestionRow({ invited }: DrawnDemo, calendar: DemoCalendar): Row {
  const asked = invited.find(({ state }) => state === 'SENT');
  return {
    id: demoId('focus-group-suggestion', asked?.id ?? ''),
    invitation_id: invitationId(asked?.id ?? ''),
    name: 'Theo Example',
    role: 'Deputy',
    organisation: null,
    email: null,
    state: 'OPEN',
    created_at: calendar.at(1, 15),
    updated_at: calendar.at(1, 15),
    version: 1,
  };
}

import { describe, expect, it, test } from '@jest/globals';
import { type LogKind, logKinds } from '../vocabulary/index.ts';
import { readLogDraft } from './log-draft.ts';

const id = '01936b1e-7c3a-7000-8000-000000000001';

/** A draft of each kind as its form keeps it, with little filled in. */
const drafts: Readonly<Record<LogKind, Readonly<Record<string, unknown>>>> = {
  REFERRAL: {
    month: '2026-10',
    direction: 'OUT',
    subject: 'HELP_SEEKER',
    mode: 'SIGNPOST',
    channel: 'PHONE',
    audience: null,
    language: 'de',
    count: null,
  },
  INTERACTION: {
    kind: 'CALL',
    occurredOn: '2026-10-03',
    attendees: '',
    summary: 'We talked about',
    sharing: 'AMBER_STRICT',
    nextId: id,
    nextTitle: 'Send it',
    nextDueOn: null,
  },
  ENGAGEMENT: {
    others: [{ id, label: 'Quiet Harbour' }],
    kind: 'TRAINING',
    cadence: null,
    title: '',
    startsOn: '2026-10-03',
    endsOn: null,
    summary: '',
    peopleReached: 12,
    outputUrl: '',
    sharing: 'AMBER',
  },
  GROUP_MEETING: {
    groupId: null,
    metOn: '2026-10-03',
    summary: '',
    decisions: 'One text',
    personIds: [],
    userIds: [id],
    hotlineCount: 0,
    partnerCount: 2,
    actions: [{ id, title: 'Write it', dueOn: '2026-11-01', assigneeId: null }],
  },
  CAMPAIGN: { begins: true, campaign: null, role: 'PARTNER', title: 'Autumn', theme: 'SEEKING_HELP', startsOn: null },
  OBSTACLE: { type: 'LANGUAGE', severity: 'LOW', since: '2026-10-03', note: '', sharing: 'AMBER' },
  TASK: { title: '', dueOn: null },
};
const read = (kind: LogKind, fields: unknown) => readLogDraft(kind, JSON.stringify(fields));
const refused = { problems: [{ field: 'content', message: 'This is no draft of this kind.' }] };

test.each(logKinds.codes.map((kind) => [kind]))('a draft of %s is read as its form wrote it', (kind) => {
  expect(read(kind, drafts[kind])).toMatchObject({ fields: drafts[kind] });
});

test.each(logKinds.codes.map((kind) => [kind]))('a draft of %s has every field of its form and no other', (kind) => {
  expect(read(kind, { ...drafts[kind], caller: 'somebody' })).toEqual(refused);
  for (const name of Object.keys(drafts[kind])) {
    const { [name]: _, ...rest } = drafts[kind];
    expect(read(kind, rest)).toEqual(refused);
    expect(read(kind, { ...drafts[kind], [name]: { deep: ['anything'] } })).toEqual(refused);
  }
});

describe('the texts of a draft', () => {
  const textsOf = (kind: LogKind) => {
    const found = read(kind, drafts[kind]);
    return 'texts' in found ? found.texts : [];
  };

  it('are told with the field of the form, so that the guard can say where', () => {
    expect(textsOf('INTERACTION')).toEqual([
      { field: 'attendees', text: '' },
      { field: 'summary', text: 'We talked about' },
      { field: 'nextStep.title', text: 'Send it' },
    ]);
    expect(textsOf('GROUP_MEETING')).toContainEqual({ field: 'actions.0.title', text: 'Write it' });
    expect(textsOf('ENGAGEMENT')).toContainEqual({ field: 'others.0.label', text: 'Quiet Harbour' });
  });

  it('are none in a referral: there is no place for words', () => {
    expect(textsOf('REFERRAL')).toEqual([]);
  });

  it('are as long as the record allows, and no longer', () => {
    expect(read('TASK', { title: 'x'.repeat(200), dueOn: null })).toHaveProperty('texts');
    expect(read('TASK', { title: 'x'.repeat(201), dueOn: null })).toEqual(refused);
  });
});

test.each([
  ['', 'TASK'],
  ['{', 'TASK'],
  ['null', 'TASK'],
  ['[]', 'TASK'],
  ['"text"', 'TASK'],
] as const)('%j is no draft', (json, kind) => {
  expect(readLogDraft(kind, json)).toEqual(refused);
});

test('codes, days and ids are those that there are', () => {
  const { INTERACTION, REFERRAL } = drafts;
  expect(read('INTERACTION', { ...INTERACTION, kind: 'RUMOUR' })).toEqual(refused);
  expect(read('INTERACTION', { ...INTERACTION, occurredOn: '2026-02-30' })).toEqual(refused);
  expect(read('INTERACTION', { ...INTERACTION, nextId: 'A caller of 15 years' })).toEqual(refused);
  expect(read('REFERRAL', { ...REFERRAL, count: -1 })).toEqual(refused);
  expect(read('REFERRAL', { ...REFERRAL, language: 'tlh' })).toEqual(refused);
});

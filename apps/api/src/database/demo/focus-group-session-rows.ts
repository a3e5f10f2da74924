import { momentOf, type PollVote, parseTypedTime } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';
import { type DrawnDemo, focusGroupId } from './focus-group-draws.ts';

const ZONE = 'Europe/Amsterdam';
const MINUTES = 90;
const secretariat = demoId('user', 'secretariat');
const stamps = (at: string, version = 1): Row => ({ created_by: secretariat, created_at: at, updated_at: at, version });

/** The nearest working day at or before a day, so that nobody meets on a Sunday. */
function workingDay(calendar: DemoCalendar, daysAgo: number): CivilDate {
  const day = calendar.ago(daysAgo);
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 ? workingDay(calendar, daysAgo + 1) : day;
}

const moment = (typed: string): Date =>
  momentOf(parseTypedTime(typed) as NonNullable<ReturnType<typeof parseTypedTime>>, ZONE);

const accepted = ({ invited }: DrawnDemo): string[] =>
  invited.filter(({ state }) => state === 'ACCEPTED').map(({ id }) => id);

/** A poll with a vote of each person for each time; null is no answer. */
function pollRows(
  of: DrawnDemo,
  calendar: DemoCalendar,
  poll: {
    readonly opened: number;
    readonly typed: readonly string[];
    readonly votes: readonly (readonly [candidate: string, votes: readonly (PollVote | null)[]])[];
    readonly chosen?: number;
  },
): Rows {
  const { opened, typed, votes, chosen } = poll;
  const group = focusGroupId(of.group.key);
  const optionId = (place: number) => demoId('focus-group-option', of.group.key, String(place));
  const at = calendar.at(opened, 9);
  const zones = new Map(of.people.map(({ key, zone }) => [demoId('focus-group-candidate', of.group.key, key), zone]));
  return [
    [
      'focus_group_polls',
      [
        {
          id: group,
          zone: ZONE,
          minutes: MINUTES,
          closed_at: chosen === undefined ? null : calendar.at(opened - 6, 16),
          ...stamps(at, chosen === undefined ? 1 : 2),
        },
      ],
    ],
    [
      'focus_group_poll_options',
      typed.map((time, place) => ({
        id: optionId(place),
        focus_group_id: group,
        typed: time,
        starts_at: moment(time),
        ...stamps(at),
      })),
    ],
    [
      'focus_group_poll_votes',
      votes.flatMap(([candidate, given]) =>
        given.flatMap((vote, place) =>
          vote === null
            ? []
            : [
                {
                  id: demoId('focus-group-vote', candidate, String(place)),
                  focus_group_id: group,
                  option_id: optionId(place),
                  candidate_id: candidate,
                  vote,
                  zone: zones.get(candidate),
                  created_at: calendar.at(opened - 2, 14),
                  updated_at: calendar.at(opened - 2, 14),
                  version: 1,
                },
              ],
        ),
      ),
    ],
  ];
}

/** The poll that is open: some have answered, and nobody else has said no by that. */
export function openPollRows(of: DrawnDemo, calendar: DemoCalendar): Rows {
  const time = (days: number, hour: string) => `${workingDay(calendar, -days)}T${hour}`;
  const answers: readonly (readonly (PollVote | null)[])[] = [
    ['YES', 'YES', 'NO', 'IF_NEED_BE'],
    ['IF_NEED_BE', 'YES', 'YES', null],
    ['NO', 'IF_NEED_BE', 'YES', 'YES'],
  ];
  const asked = of.invited.filter(({ state }) => state === 'ACCEPTED' || state === 'TENTATIVE');
  return pollRows(of, calendar, {
    opened: 4,
    typed: [time(18, '10:00'), time(20, '14:00'), time(21, '14:00'), time(25, '16:30')],
    votes: asked.map(({ id }, place) => [id, answers[place] ?? []] as const),
  });
}

/** Place in the list of those who accepted. The first two agree to be quoted, the second to be named too. */
const [QUOTED, NAMED, EXCUSED] = [0, 1, 5];

const notes: readonly { readonly text: string; readonly by: number | null }[] = [
  {
    text: 'The page after a report says thank you and nothing else. Nobody ever decided that; it just stayed empty.',
    by: 0,
  },
  { text: 'We once named a helpline that had closed. Since then nothing is named without asking the board.', by: 2 },
  { text: 'Calls that come from a hotline page end early when the first sentence sounds like police.', by: 1 },
  { text: 'Most at the table did not know that the helpline next door takes calls in their language.', by: null },
  { text: 'Half a day a year would do to check a list, if somebody kept the list.', by: 3 },
];

const findings: readonly {
  readonly theme: string;
  readonly statement: string;
  readonly support: number;
  readonly rests: readonly number[];
  readonly quoted?: string;
  readonly named?: boolean;
  readonly speaker?: number;
}[] = [
  {
    theme: 'Trust',
    statement: 'Hotlines name a helpline only when somebody vouches that it still answers.',
    support: 5,
    rests: [1, 4],
    speaker: QUOTED,
    quoted: 'Tell me that somebody checked it this year, and I put it on the page today.',
  },
  {
    theme: 'Words',
    statement: 'The first sentence of a notice decides whether people call: it must not sound like police.',
    support: 4,
    rests: [2],
    speaker: NAMED,
    named: true,
  },
  {
    theme: 'Knowing of each other',
    statement: 'Both sides know too little of which languages and hours the other covers.',
    support: 5,
    rests: [0, 3],
  },
];

const agenda = [
  { title: 'Welcome, and what happens with what is said', minutes: 10, lead: 'Secretariat' },
  { title: 'When did you last point somebody to help?', minutes: 30, lead: null },
  { title: 'What would you have to know of each other?', minutes: 30, lead: null },
  { title: 'What the network could do once for everybody', minutes: 20, lead: 'Secretariat' },
];

/** A session that was held, from its poll to what follows from it. */
export function heldSessionRows(of: DrawnDemo, calendar: DemoCalendar): Rows {
  const group = focusGroupId(of.group.key);
  const people = accepted(of);
  const heldAgo = 16;
  const day = (back: number) => workingDay(calendar, back);
  const typed = [`${day(20)}T10:00`, `${day(heldAgo)}T14:00`, `${day(13)}T16:00`];
  const at = calendar.at(heldAgo, 17);
  const session: Row = {
    id: group,
    typed: typed[1],
    zone: ZONE,
    starts_at: moment(typed[1] ?? ''),
    minutes: MINUTES,
    venue: null,
    join_link: 'https://meet.example/room',
    confirmed: true,
    sequence: 0,
    agenda,
    ...stamps(calendar.at(26), 2),
  };
  const votes: readonly (readonly PollVote[])[] = [
    ['NO', 'YES', 'YES'],
    ['YES', 'YES', 'NO'],
    ['IF_NEED_BE', 'YES', 'IF_NEED_BE'],
  ];
  const [poll, options, given] = pollRows(of, calendar, {
    opened: 32,
    typed,
    votes: people.map((id, place) => [id, votes[place % votes.length] ?? []] as const),
    chosen: 1,
  });
  return [
    ...[poll, options, given].flatMap((rows) => (rows ? [rows] : [])),
    ['focus_group_sessions', [session]],
    [
      'focus_group_participants',
      people.map((id, place) => participantRow(group, id, place, calendar, session['starts_at'])),
    ],
    ...resultRows(group, people, at),
    ['focus_group_actions', actionRows(of, group, calendar)],
  ];
}

const participantRow = (
  group: string,
  id: string,
  place: number,
  calendar: DemoCalendar,
  startsAt: Row[string],
): Row => ({
  id,
  focus_group_id: group,
  recording: false,
  quotation: place === QUOTED || place === NAMED,
  attribution: place === NAMED,
  consented_at: calendar.at(20, 10),
  attendance: place === EXCUSED ? 'EXCUSED' : 'ATTENDED',
  copy_method: 'REQUEST',
  copy_sequence: 0,
  copy_with_link: true,
  copy_starts_at: startsAt,
  copied_at: calendar.at(25, 12),
  created_at: calendar.at(25, 12),
  updated_at: calendar.at(15, 9),
  version: 3,
});

function resultRows(group: string, people: readonly string[], at: string): Rows {
  const noteId = (place: number) => demoId('focus-group-note', group, String(place));
  const findingId = (place: number) => demoId('focus-group-finding', group, String(place));
  return [
    [
      'focus_group_notes',
      notes.map(({ text, by }, place) => ({
        id: noteId(place),
        focus_group_id: group,
        text,
        speaker_id: by === null ? null : people[by],
        ...stamps(at.replace('17:00', `17:0${String(place)}`)),
      })),
    ],
    [
      'focus_group_findings',
      findings.map(({ theme, statement, support, speaker, quoted = null, named = false }, place) => ({
        id: findingId(place),
        focus_group_id: group,
        theme,
        statement,
        support,
        quote: quoted,
        speaker_id: speaker === undefined ? null : people[speaker],
        named,
        ...stamps(at),
      })),
    ],
    [
      'focus_group_evidence',
      findings.flatMap(({ rests }, place) =>
        rests.map((note) => ({
          id: demoId('focus-group-evidence', findingId(place), String(note)),
          focus_group_id: group,
          finding_id: findingId(place),
          note_id: noteId(note),
          ...stamps(at),
        })),
      ),
    ],
  ];
}

function actionRows(of: DrawnDemo, group: string, calendar: DemoCalendar): Row[] {
  const action = (key: string, finding: number, more: Row): Row => ({
    id: demoId('focus-group-action', group, key),
    focus_group_id: group,
    finding_id: demoId('focus-group-finding', group, String(finding)),
    of_hotline_id: null,
    group_title: of.group.title,
    because: null,
    ...stamps(calendar.at(14, 10)),
    ...more,
  });
  return [
    action('list', 0, {
      title: 'Ask every helpline of the registry once a year whether it still answers',
      due_on: workingDay(calendar, -20),
      state: 'OPEN',
    }),
    action('share', 2, {
      title: 'Put languages and hours of helplines on the page of each country',
      due_on: workingDay(calendar, 3),
      state: 'DONE',
    }),
    action('page', 1, {
      title: 'Try another first sentence on the page after a report for a month',
      due_on: workingDay(calendar, -30),
      of_hotline_id: demoId('hotline', 'northland'),
      because: `${findings[1]?.theme ?? ''}: ${findings[1]?.statement ?? ''}`,
      state: 'ASKED',
    }),
  ];
}

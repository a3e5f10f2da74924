import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

const hotline = { hotline_id: demoId('hotline', 'northland') };
const user = (key: 'coordinator' | 'manager'): string => demoId('user', key);
const group = { ...hotline, engagement_id: demoId('engagement', 'northland', 'working group on notices') };
const initiatives = ['lighthouse-line', 'bridge-campaign'];

interface DemoMeeting {
  readonly daysAgo: number;
  readonly summary: string;
  readonly decisions: readonly string[];
  readonly partners: number;
  readonly actions: readonly {
    readonly title: string;
    readonly by: 'coordinator' | 'manager';
    readonly doneDaysAgo?: number;
    readonly dueInDays?: number;
  }[];
}

const meetings: readonly DemoMeeting[] = [
  {
    daysAgo: 86,
    summary: 'First meeting: what each side may say, and who reads it.',
    decisions: ['One text for all report pages', 'No numbers of callers in any notice'],
    partners: 3,
    actions: [
      { title: 'Collect the notices in use', by: 'coordinator', doneDaysAgo: 60 },
      { title: 'Ask the chat team for their wording', by: 'manager', dueInDays: 18 },
    ],
  },
  {
    daysAgo: 24,
    summary: 'We compared two drafts with the helpline.',
    decisions: ['The shorter draft is tried for three months'],
    partners: 2,
    actions: [{ title: 'Put the draft on the report page', by: 'manager', dueInDays: 25 }],
  },
];

const meetingId = ({ daysAgo }: DemoMeeting): string => demoId('group-meeting', String(daysAgo));

const meetingRow = (meeting: DemoMeeting, calendar: DemoCalendar): Row => ({
  ...group,
  id: meetingId(meeting),
  met_on: calendar.ago(meeting.daysAgo),
  summary: meeting.summary,
  decisions: meeting.decisions,
  hotline_count: 1,
  partner_count: meeting.partners,
  created_by: user('coordinator'),
  created_at: calendar.at(meeting.daysAgo, 16),
});

const taskRows = (meeting: DemoMeeting, calendar: DemoCalendar): Row[] =>
  meeting.actions.map(({ title, by, doneDaysAgo, dueInDays }) => ({
    ...hotline,
    id: demoId('task', 'working group', title),
    meeting_id: meetingId(meeting),
    title,
    due_on: dueInDays === undefined ? null : calendar.ago(-dueInDays),
    assignee_id: user(by),
    status: doneDaysAgo === undefined ? 'OPEN' : 'DONE',
    completed_at: doneDaysAgo === undefined ? null : calendar.at(doneDaysAgo),
    created_by: user('coordinator'),
    created_at: calendar.at(meeting.daysAgo, 16),
  }));

/** A working group with two partners: two meetings, one action done, two carried on. */
export const workingGroupRows = (calendar: DemoCalendar): Rows => [
  [
    'engagements',
    [
      {
        ...hotline,
        id: group.engagement_id,
        kind: 'WORKING_GROUP',
        cadence: 'MONTHLY',
        title: 'Working group on notices',
        starts_on: calendar.ago(100),
        summary: 'What report pages say to people who need help, and how it is tried out.',
        sharing: 'AMBER',
        created_by: user('coordinator'),
        created_at: calendar.at(100),
      },
    ],
  ],
  [
    'engagement_partnerships',
    initiatives.map((initiative) => ({
      ...group,
      partnership_id: demoId('partnership', 'northland', initiative),
      created_by: user('coordinator'),
    })),
  ],
  ['group_meetings', meetings.map((meeting) => meetingRow(meeting, calendar))],
  [
    'meeting_attendances',
    meetings.map((meeting) => ({
      ...hotline,
      id: demoId('attendance', meetingId(meeting)),
      meeting_id: meetingId(meeting),
      user_id: user('coordinator'),
      created_by: user('coordinator'),
    })),
  ],
  ['tasks', meetings.flatMap((meeting) => taskRows(meeting, calendar))],
];

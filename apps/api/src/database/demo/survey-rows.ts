import {
  type Answers,
  englishSurveyMailWords,
  preventionCorrected,
  pruned,
  statesOf,
  surveyMail,
} from '@alongside/domain';
import { correctedVersion } from '../surveys/load-surveys.ts';
import { demoHotlines } from './accounts.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

const round = demoId('survey round', 'prevention');
const TITLE = 'Prevention survey (demo)';
const SIGNATURE = 'Demo secretariat, member liaison (fictional)';
const closing = (calendar: DemoCalendar): string => `${calendar.ago(-14)}T16:00:00Z`;
const invitation = (hotline: string): string => demoId('survey invitation', hotline);

/** What the second hotline handed in. Invented, like the hotline. */
const southmark: Answers = {
  Q1: { choices: ['YES'] },
  Q1_WHICH: { initiatives: [{ name: 'Quiet Line (fictional)' }] },
  'Q2.NETWORK': { choices: ['MANY'] },
  'Q2.COMMUNITY': { choices: ['FEW'] },
  'Q2.USERS': { choices: ['DK'] },
  'Q3.NETWORK': { choices: ['WELL'] },
  'Q3.COMMUNITY': { choices: ['NEITHER'] },
  Q4: { choices: ['ANONYMITY', 'UNDER_ALLOCATION'] },
  Q5: { text: 'Money for several years instead of one.' },
  Q6: { choices: ['YES'] },
  Q7_WHICH: { initiatives: [{ name: 'Quiet Line (fictional)' }] },
  Q7: { choices: ['REFERRALS', 'EVENT'] },
  Q8: { choices: ['YES'] },
  Q8_WHICH: { choices: ['FUNDING_SHORT_TERM'] },
  Q9: { choices: ['YES'] },
  Q11: { choices: ['MAYBE'] },
};
/** Where the first one has stopped for now. */
const northland: Answers = { Q1: { choices: ['YES'] }, 'Q3.NETWORK': { choices: ['VERY_WELL'] } };

function invitationRow(hotline: string, calendar: DemoCalendar, more: Row): Row {
  return {
    hotline_id: demoId('hotline', hotline),
    id: invitation(hotline),
    round_id: round,
    eligibility: 'UNKNOWN',
    eligibility_reason: 'NO_RECORD',
    opened_at: calendar.at(6),
    started_at: calendar.at(6),
    submitted_at: null,
    created_by: demoId('user', 'secretariat'),
    created_at: calendar.at(7),
    updated_at: calendar.at(6),
    version: 2,
    ...more,
  };
}

const addressOf = (hotline: string): string => `surveys@${hotline}-hotline.example`;

const contactRow = (hotline: string, calendar: DemoCalendar): Row => ({
  hotline_id: demoId('hotline', hotline),
  id: demoId('survey contact', hotline),
  address: addressOf(hotline),
  language: 'EN',
  created_by: demoId('user', 'secretariat'),
  created_at: calendar.at(40),
  updated_at: calendar.at(40),
  version: 1,
});

const hotlineName = (hotline: string): string => demoHotlines.find(({ key }) => key === hotline)?.name ?? hotline;

/** The invitation as the outbox keeps it: the demo has no mail server. */
function keptMail(hotline: string, calendar: DemoCalendar): Row {
  const facts = {
    hotline: hotlineName(hotline),
    title: TITLE,
    opensAt: calendar.at(7),
    closesAt: closing(calendar),
    zone: 'Europe/Amsterdam',
    signature: SIGNATURE,
  };
  return {
    id: demoId('survey mail', hotline),
    key: `survey/${demoId('survey mail', hotline)}`,
    name: facts.hotline,
    address: addressOf(hotline),
    ...surveyMail('INVITATION', facts, englishSurveyMailWords),
    purpose: 'SURVEY',
    link_page: '/survey',
    sender_name: SIGNATURE,
    state: 'KEPT',
    settled_at: calendar.at(7),
    created_at: calendar.at(7),
  };
}

const mailRow = (hotline: string, calendar: DemoCalendar): Row => ({
  hotline_id: demoId('hotline', hotline),
  id: demoId('survey mail', hotline),
  invitation_id: invitation(hotline),
  step: 'INVITATION',
  address: addressOf(hotline),
  due_at: calendar.at(7),
  due_on: calendar.ago(7),
  mail_id: demoId('survey mail', hotline),
  created_at: calendar.at(7),
});

const roundRow = (calendar: DemoCalendar): Row => ({
  id: round,
  survey_version_id: correctedVersion,
  title: TITLE,
  opens_at: calendar.at(7),
  closes_at: closing(calendar),
  note: 'Invented answers of two fictional hotlines.',
  mails: 'PAUSED',
  mails_signature: SIGNATURE,
  mails_by: demoId('user', 'secretariat'),
  demo: true,
  created_at: calendar.at(8),
  updated_at: calendar.at(8),
  version: 1,
});

/** A round of the corrected survey over the fictional hotlines: one has handed in, one has begun. */
export const surveyRows = (calendar: DemoCalendar): Rows => {
  const answers = pruned(preventionCorrected, southmark);
  return [
    ['survey_rounds', [roundRow(calendar)]],
    [
      'survey_invitations',
      [
        invitationRow('southmark', calendar, { status: 'SUBMITTED', submitted_at: calendar.at(5) }),
        invitationRow('northland', calendar, { status: 'STARTED' }),
      ],
    ],
    ['survey_contacts', ['southmark', 'northland'].map((hotline) => contactRow(hotline, calendar))],
    ['mails', ['southmark', 'northland'].map((hotline) => keptMail(hotline, calendar))],
    ['survey_mails', ['southmark', 'northland'].map((hotline) => mailRow(hotline, calendar))],
    [
      'survey_responses',
      [
        {
          hotline_id: demoId('hotline', 'southmark'),
          id: invitation('southmark'),
          answers,
          states: statesOf(preventionCorrected, answers),
          channel: 'LINK',
          submitted_at: calendar.at(5),
          updated_at: calendar.at(5),
          version: 1,
        },
      ],
    ],
    [
      'survey_drafts',
      [
        {
          hotline_id: demoId('hotline', 'northland'),
          id: invitation('northland'),
          answers: northland,
          reached: 'Q4',
          revision: 2,
          updated_at: calendar.at(6),
        },
      ],
    ],
  ];
};

import { type Answers, preventionCorrected, pruned, statesOf } from '@alongside/domain';
import { correctedVersion } from '../surveys/load-surveys.ts';
import { type DemoCalendar, demoId, type Row, type Rows } from './demo-rows.ts';

const round = demoId('survey round', 'spring');
const invitation = (hotline: string): string => demoId('survey invitation', 'spring', hotline);

/** What both fictional hotlines handed in, by hotline. Invented, like everything that they name. */
const given: Readonly<Record<string, Answers>> = {
  northland: {
    Q1: { choices: ['YES'] },
    Q1_WHICH: {
      initiatives: [
        { name: 'Lighthouse Line (fictional)' },
        { name: 'Quiet Steps Treatment (fictional)' },
        { name: 'River Talk Counselling (fictional)' },
      ],
    },
    Q6: { choices: ['YES'] },
    Q7_WHICH: {
      initiatives: [{ name: 'Lighthouse Line (fictional)' }, { name: 'River Talk Counselling (fictional)' }],
    },
    Q7: { choices: ['REFERRALS', 'CAMPAIGN', 'JOINT_SERVICE'] },
    Q8: { choices: ['YES'] },
    Q8_WHICH: { choices: ['ROLES_UNCLEAR', 'DATA_LACKING'] },
    Q9: { choices: ['MAYBE'] },
    Q9_REASON: { text: 'If a second analyst can be paid for it.' },
    Q11: { choices: ['YES'] },
  },
  southmark: {
    Q1: { choices: ['YES'] },
    Q1_WHICH: { initiatives: [{ name: 'Open door self help' }] },
    Q6: { choices: ['NO'] },
    Q10: { choices: ['YES'] },
    Q11: { choices: ['MAYBE'] },
  },
};

/** Words that their hotline let go, without its name. */
const quoteRow = (calendar: DemoCalendar): Row => ({
  hotline_id: demoId('hotline', 'northland'),
  id: demoId('survey quote', 'northland'),
  invitation_id: invitation('northland'),
  item: 'Q9_REASON',
  text: 'If a second analyst can be paid for it.',
  attribution: 'ANONYMOUS',
  audience: 'MEMBERS',
  agreed_by: 'Hotline manager',
  agreed_on: calendar.ago(27),
  created_by: demoId('user', 'secretariat'),
  created_at: calendar.at(26),
  updated_at: calendar.at(26),
  version: 1,
});

/** A round that is over: what its answers propose waits to be looked at. */
export const answeredRoundRows = (calendar: DemoCalendar): Rows => {
  const invitations = Object.keys(given).map((hotline) => ({
    hotline_id: demoId('hotline', hotline),
    id: invitation(hotline),
    round_id: round,
    eligibility: 'UNKNOWN',
    eligibility_reason: 'NO_RECORD',
    status: 'SUBMITTED',
    opened_at: calendar.at(50),
    started_at: calendar.at(50),
    submitted_at: calendar.at(48),
    created_by: demoId('user', 'secretariat'),
    created_at: calendar.at(60),
    updated_at: calendar.at(48),
    version: 2,
  }));
  const responses = Object.entries(given).map(([hotline, all]) => {
    const answers = pruned(preventionCorrected, all);
    return {
      hotline_id: demoId('hotline', hotline),
      id: invitation(hotline),
      answers,
      states: statesOf(preventionCorrected, answers),
      channel: 'LINK',
      submitted_at: calendar.at(48),
      updated_at: calendar.at(48),
      version: 1,
    };
  });
  return [
    [
      'survey_rounds',
      [
        {
          id: round,
          survey_version_id: correctedVersion,
          title: 'Spring survey (demo)',
          opens_at: calendar.at(60),
          closes_at: calendar.at(30),
          note: 'Invented answers of two fictional hotlines.',
          demo: true,
          created_at: calendar.at(61),
          updated_at: calendar.at(61),
          version: 1,
        },
      ],
    ],
    ['survey_invitations', invitations],
    ['survey_responses', responses],
    ['survey_quotes', [quoteRow(calendar)]],
  ];
};

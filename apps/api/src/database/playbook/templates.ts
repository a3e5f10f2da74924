import type { PlaybookStep } from '@alongside/domain';

/** A template as reviewed first content. A later wording is a further edition; earlier ones stay as they were. */
export interface TemplateContent {
  readonly key: string;
  readonly title: string;
  readonly purpose: string;
  readonly sourceTitle: string;
  readonly sourceUrl: string | null;
  readonly editions: readonly (readonly PlaybookStep[])[];
}

const phase = (
  name: string,
  steps: readonly (readonly [key: string, title: string, hint?: string])[],
): PlaybookStep[] => steps.map(([key, title, hint]) => ({ key, phase: name, title, hint: hint ?? null }));

/** Phases and working-tool steps of the ECSA toolkit, in our own words (research/domain.md 2.1). */
const strategy: TemplateContent = {
  key: 'prevention-strategy',
  title: 'A prevention strategy, step by step',
  purpose:
    'The way into prevention work for a region or country: from the first meeting to a plan that is carried out and looked at again. It follows the phases of the ECSA toolkit.',
  sourceTitle: 'ECSA toolkit: phases and working tool, in our own words',
  sourceUrl: 'https://ecsa.lucyfaithfull.org/',
  editions: [
    [
      ...phase('Planning a meeting', [
        [
          'meeting-purpose',
          'Write down what the first meeting shall come to',
          'One sentence that every guest would sign.',
        ],
        [
          'meeting-guests',
          'Choose who has to be in the room',
          'Helplines, treatment, child protection, police, research, and people who speak for those affected.',
        ],
        ['meeting-date', 'Invite, with an agenda and something short to read'],
      ]),
      ...phase('Developing the strategy: begin', [
        [
          'begin-partners',
          'List the key partners',
          'For each an organisation and a contact; by role alone where a name may not be kept.',
        ],
        ['begin-agreements', 'Agree on how you work together', 'Power, respect, and what happens when you disagree.'],
        ['begin-roles', 'Share out the roles'],
        [
          'begin-language',
          'Agree on words and definitions',
          'The glossary of your hotline is a start; labels for people are not.',
        ],
      ]),
      ...phase('Developing the strategy: understand', [
        ['problem', 'Describe the problem where you live', 'Counts and trends that are public; nothing about cases.'],
        ['context', 'Understand the context', 'Laws, services, money, what the public thinks, what has been tried.'],
        [
          'examples',
          'Find interventions that could serve as examples',
          'The registry of Alongside and the ECSA database, with their ratings of evidence.',
        ],
      ]),
      ...phase('Developing the strategy: plan', [
        ['action-plan', 'Write the action plan', 'Who does what by when, with which money, for which group of people.'],
        [
          'levels',
          'Check that primary, secondary and tertiary prevention each have a place',
          'Or say why one has none.',
        ],
        ['sign-off', 'Have the plan approved by everybody who carries it'],
      ]),
      ...phase('Implementing interventions', [
        ['safeguarding', 'Settle safeguarding before anything starts', 'Who is told what, when, and by which way.'],
        ['pilot', 'Begin small', 'One intervention, one place, a fixed time.'],
        ['signposting', 'Write the texts that point people to help', 'Both sides approve them, in each language.'],
        ['go-live', 'Start, and tell the partners that it has started'],
      ]),
      ...phase('Evaluating prevention', [
        [
          'measures',
          'Fix what is measured, before the start',
          'Numerator, denominator, window and source of each figure.',
        ],
        ['monitor', 'Look at the figures at the agreed times'],
        ['evaluate', 'Have the work evaluated by somebody who did not do it'],
        ['share', 'Share what was learnt, also what did not work'],
      ]),
    ],
  ],
};

/** What an agreement in writing should say (research/domain.md 6.1), in our own words. */
const mou: TemplateContent = {
  key: 'mou',
  title: 'What a memorandum of understanding says',
  purpose:
    'The points that both sides settle before they sign. Leave out what does not fit, and say so in the note of the step.',
  sourceTitle: 'Practice of partnership agreements, collected for Alongside',
  sourceUrl: null,
  editions: [
    [
      ...phase('Who and what for', [
        ['parties', 'Name both parties and their legal form'],
        ['purpose', 'Say the purpose in two sentences'],
        [
          'scope',
          'Say what is in scope, and what is not',
          'A hotline gives no therapy advice; a helpline handles no material.',
        ],
        ['roles', 'Write down roles and responsibilities'],
        ['governance', 'Name liaison, steering and the way upwards when something is stuck'],
      ]),
      ...phase('Working together', [
        [
          'referral-mode',
          'Settle how people are pointed to each other',
          'Signpost, warm or formal; the wording of the texts on both pages.',
        ],
        ['confidentiality', 'Settle confidentiality and sharing labels'],
        [
          'data-protection',
          'Settle data protection',
          'Totals only; name a joint controller or say that there is none.',
        ],
        ['safeguarding', 'Write down safeguarding duties and what has to be reported by law'],
        ['communications', 'Settle communications, logos and embargoes'],
        ['crisis', 'Agree on who speaks when something goes wrong'],
        ['staff', 'Say what staff of both sides may expect', 'Training, welfare, supervision.'],
      ]),
      ...phase('Means and results', [
        ['money', 'Say which money flows, or that none does'],
        ['ip', 'Settle rights in joint texts and publications'],
        ['quality', 'Agree on quality and evaluation'],
        ['indicators', 'Choose the figures and how often they are told'],
      ]),
      ...phase('Term and signatures', [
        ['review-date', 'Fix the first review'],
        ['term', 'Fix term, renewal and exit'],
        ['changes', 'Say how it is changed'],
        ['disputes', 'Say how disputes are settled'],
        ['non-exclusive', 'Say that neither side is bound to the other alone'],
        ['languages', 'Say which language version counts'],
        ['annexes', 'Attach the annexes'],
        ['authority', 'Check that both signatories may sign'],
      ]),
    ],
  ],
};

/** A data-sharing agreement, needed as soon as any personal data flow (research/domain.md 6.1). */
const dataSharing: TemplateContent = {
  key: 'data-sharing',
  title: 'When personal data flow: a data-sharing agreement',
  purpose: 'Needed as soon as anything beyond totals is shared. If the first step can be avoided, avoid it.',
  sourceTitle: 'Practice of partnership agreements, collected for Alongside',
  sourceUrl: null,
  editions: [
    phase('What the agreement settles', [
      ['avoid', 'Ask whether totals would do', 'Then no such agreement is needed.'],
      ['items', 'List the data items'],
      ['purpose', 'Say what each is for'],
      ['basis', 'Name the legal basis'],
      ['frequency', 'Say how often and by which way they travel'],
      ['security', 'Settle security on both sides'],
      ['retention', 'Fix how long they are kept, and how deletion is proved'],
      ['rights', 'Settle who answers when somebody asks about their data'],
      ['breach', 'Name the contacts for a breach'],
      ['onward', 'Say whether anything may be passed on'],
    ]),
  ],
};

export const templates: readonly TemplateContent[] = [strategy, mou, dataSharing];

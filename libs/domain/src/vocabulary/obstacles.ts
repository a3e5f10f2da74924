import { type Code, vocabulary } from './vocabulary.ts';

/** What stands in the way of working together (research/domain.md, section 4; the first eight were named in 2020). */
export const obstacleTypes = vocabulary({
  FUNDING_ADVOCACY: {
    label: 'Winning support for funds',
    definition: 'Those who decide on money have to be convinced first.',
  },
  FUNDING_SHORT_TERM: { label: 'Short-term funding', definition: 'Money comes from year to year only.' },
  DATA_LACKING: { label: 'Lack of data', definition: 'How far and how the problem exists is not known well enough.' },
  INSTITUTION_CAPACITY: { label: 'Lack of capacity', definition: 'One side lacks people, time or means.' },
  LEGISLATION_GAP: { label: 'Gap in the law', definition: 'The law does not provide for it, or stands against it.' },
  PUBLIC_AWARENESS: {
    label: 'Public awareness',
    definition: 'The public does not know or does not accept prevention.',
  },
  ROLES_UNCLEAR: { label: 'Unclear roles', definition: 'Who does what is not settled.' },
  INFORMATION_SHARING: {
    label: 'Sharing of information',
    definition: 'One side cannot or will not tell what the other needs.',
  },
  STIGMA_REPUTATION: { label: 'Stigma or reputation', definition: 'Being seen together could harm one side.' },
  MANDATE_LIMIT: { label: 'Limit of the mandate', definition: 'Statute or funder of one side forbids it.' },
  SAFEGUARDING_CONCERN: {
    label: 'Safeguarding concern',
    definition: 'How one side keeps children or users safe is in doubt.',
  },
  CONFIDENTIALITY_CONFLICT: {
    label: 'Conflict of confidentiality',
    definition: 'What one side promises its users, the other cannot keep.',
  },
  LANGUAGE: { label: 'Language', definition: 'The two sides or their users share no language.' },
  NO_SERVICE_IN_COUNTRY: {
    label: 'No service in the country',
    definition: 'What is needed is not offered where users live.',
  },
  STAFF_TURNOVER: { label: 'Change of staff', definition: 'The people who carried the work have left.' },
  EVIDENCE_DOUBT: { label: 'Doubt about the evidence', definition: 'Whether the approach works is disputed.' },
});
export type ObstacleType = Code<typeof obstacleTypes>;

/** How much an obstacle weighs. */
export const obstacleSeverities = vocabulary({
  LOW: { label: 'Low', definition: 'A nuisance; the work goes on.' },
  MEDIUM: { label: 'Medium', definition: 'It slows the work down; somebody should look at it.' },
  HIGH: { label: 'High', definition: 'It may end the work.' },
});
export type ObstacleSeverity = Code<typeof obstacleSeverities>;

/** What became of an obstacle. */
export const obstacleStatuses = vocabulary({
  OPEN: { label: 'Open', definition: 'It stands in the way.' },
  MITIGATED: { label: 'Mitigated', definition: 'It is still there, but something was done so that it weighs less.' },
  ACCEPTED: { label: 'Accepted', definition: 'It is still there, and both sides live with it.' },
  RESOLVED: { label: 'Resolved', definition: 'It is gone.' },
});
export type ObstacleStatus = Code<typeof obstacleStatuses>;

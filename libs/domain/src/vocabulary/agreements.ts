import { type Code, vocabulary } from './vocabulary.ts';

/** What two sides put in writing, or only shook hands on (research/domain.md 6.1). */
export const agreementKinds = vocabulary({
  MOU: {
    label: 'Memorandum of understanding',
    definition: 'Both sides write down what they want to do together and how.',
  },
  LETTER_OF_INTENT: { label: 'Letter of intent', definition: 'Both sides write that they mean to work together.' },
  REFERRAL_PROTOCOL: {
    label: 'Referral protocol',
    definition: 'How help-seekers and reports are pointed to the other side, and with which words.',
  },
  CAMPAIGN_AGREEMENT: { label: 'Campaign agreement', definition: 'Who does and pays what in one joint campaign.' },
  DATA_SHARING: {
    label: 'Data-sharing agreement',
    definition: 'Which data go where, on which basis, for how long and how safely.',
  },
  HANDSHAKE: { label: 'Handshake', definition: 'Agreed by word of mouth; there is no document.' },
});
export type AgreementKind = Code<typeof agreementKinds>;

/** How far a paper has come that not both sides have signed yet. */
export const agreementProgresses = vocabulary({
  DRAFT: { label: 'Draft', definition: 'It is being written.' },
  LEGAL_REVIEW: { label: 'Legal review', definition: 'Lawyers of one side or both read it.' },
  SENT: { label: 'Sent for signature', definition: 'It waits for a signature.' },
});
export type AgreementProgress = Code<typeof agreementProgresses>;

/** Where an agreement stands today; everything after the signatures follows from its dates. */
export const agreementStatuses = vocabulary({
  ...agreementProgresses.terms,
  SIGNED: { label: 'Signed', definition: 'Both sides have signed; it is not valid yet.' },
  IN_FORCE: { label: 'In force', definition: 'Both sides have signed, and it is valid today.' },
  DUE_FOR_REVIEW: { label: 'Due for review', definition: 'In force, and it ends within 90 days.' },
  EXPIRED: { label: 'Expired', definition: 'Its last day has passed.' },
  TERMINATED: { label: 'Terminated', definition: 'One side ended it, for a noted reason.' },
  SUPERSEDED: { label: 'Superseded', definition: 'A later agreement of the same kind took its place.' },
});
export type AgreementStatus = Code<typeof agreementStatuses>;

/** The two who sign. */
export const agreementSides = vocabulary({
  HOTLINE: { label: 'Hotline', definition: 'The hotline to which the partnership belongs.' },
  PARTNER: { label: 'Partner', definition: 'The initiative or the organisation behind it.' },
});
export type AgreementSide = Code<typeof agreementSides>;

import { type Code, vocabulary } from './vocabulary.ts';

/** How far an outgoing mail has come. */
export const mailStates = vocabulary({
  QUEUED: { label: 'Waiting', definition: 'It will be handed to the mail server, at once or after a pause.' },
  SENDING: { label: 'Being sent', definition: 'It is being handed to the mail server right now.' },
  SENT: { label: 'Sent', definition: 'The mail server has accepted it.' },
  KEPT: { label: 'Kept here', definition: 'No mail server was set, so it went nowhere and can be read here.' },
  UNSURE: {
    label: 'Unsure',
    definition: 'The mail server may or may not have accepted it. It is not sent again until somebody decides.',
  },
  FAILED: { label: 'Failed', definition: 'The mail server refused it, or could not be reached for two days.' },
  CANCELLED: { label: 'Not sent', definition: 'When it was to leave, what it asked for had been done or was over.' },
});
export type MailState = Code<typeof mailStates>;

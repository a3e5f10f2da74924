import { type Code, vocabulary } from './vocabulary.ts';

/** What an answer to a survey can be turned into. */
export const surveyProposalKinds = vocabulary({
  INITIATIVE: { label: 'Initiative', definition: 'An initiative that the hotline named, for the registry.' },
  PARTNERSHIP: { label: 'Partnership', definition: 'An initiative with which the hotline says that it works.' },
  OBSTACLE: { label: 'Obstacle', definition: 'Something that the hotline says stands in the way.' },
  APPETITE: { label: 'Appetite', definition: 'Whether the hotline wishes to do more with initiatives.' },
  FOCUS_GROUP: { label: 'Focus group', definition: 'The hotline would, or may, take part in a focus group.' },
});
export type SurveyProposalKind = Code<typeof surveyProposalKinds>;

/** What became of a proposal out of an answer. */
export const surveyProposalStates = vocabulary({
  OPEN: { label: 'Waiting', definition: 'Nobody has decided yet.' },
  ALREADY: { label: 'Already so', definition: 'The records say the same; nothing is to be done.' },
  POSTPONED: { label: 'Postponed', definition: 'It comes back on a day that was set.' },
  ACCEPTED: { label: 'Accepted', definition: 'It was taken into the records.' },
  REJECTED: { label: 'Rejected', definition: 'It was left out, for a noted reason.' },
  LAPSED: { label: 'No longer said', definition: 'The hotline has changed its answer before anybody decided.' },
});
export type SurveyProposalState = Code<typeof surveyProposalStates>;

/** One part of a proposal, which is kept as it is or taken. */
export const surveyProposalFields = vocabulary({
  NAME: { label: 'Name', definition: 'The name of a new initiative of the registry.' },
  ALIAS: { label: 'Also called', definition: 'Another name of an initiative that the registry has.' },
  COUNTRY: { label: 'Country', definition: 'A country that the initiative serves.' },
  STAGE: { label: 'Stage', definition: 'Where the partnership stands.' },
  INTENSITY: { label: 'Intensity', definition: 'How closely both sides work together.' },
  NATURES: { label: 'What they do together', definition: 'Noted on the timeline of the partnership.' },
  OBSTACLE: { label: 'Obstacle', definition: 'What stands in the way.' },
  NOTE: { label: 'Words', definition: 'What the hotline wrote beside its answer, as a note.' },
  APPETITE: { label: 'Appetite', definition: 'Whether the hotline wishes to do more.' },
  CONDITION: { label: 'Condition', definition: 'What doing more depends on; the whole network reads it.' },
  CANDIDATE: { label: 'Candidate', definition: 'A place in the pool of a focus group.' },
});
export type SurveyProposalField = Code<typeof surveyProposalFields>;

/** Why an initiative of the registry may be the one that was named. */
export const matchReasons = vocabulary({
  CHOSEN: { label: 'Chosen in the answer', definition: 'The hotline picked it from the registry.' },
  SAME_NAME: { label: 'Same name', definition: 'It is called so, in any spelling.' },
  SAME_ALIAS: { label: 'Also called so', definition: 'One of its other names is the same.' },
  SAME_HOST: { label: 'Same website', definition: 'The answer names the address of its website.' },
  ORGANISATION: { label: 'Name of its organisation', definition: 'The organisation behind it is called so.' },
  SHARED_WORDS: { label: 'Same words', definition: 'All words of the shorter name stand in the longer one.' },
  ALIKE: { label: 'Similar name', definition: 'The names differ in a few letters.' },
  COUNTRY: { label: 'Serves the country', definition: 'It serves the country of the hotline.' },
  OTHER_COUNTRY: { label: 'Other country', definition: 'As far as known it does not serve the hotline’s country.' },
});
export type MatchReason = Code<typeof matchReasons>;

/** What a hotline says that it does together with an initiative; codes of the instrument’s options. */
export const collaborationNatures = vocabulary({
  REFERRALS: { label: 'Referrals', definition: 'Both sides point people or reports to each other.' },
  KNOWLEDGE_EXCHANGE: { label: 'Exchange of knowledge', definition: 'Both sides share what they know.' },
  CAMPAIGN: { label: 'Campaigns', definition: 'They address the public together.' },
  EVENT: { label: 'Events', definition: 'They hold events together.' },
  TRAINING: { label: 'Training', definition: 'They train people together or each other.' },
  BOARD_SEAT: { label: 'Advisory board', definition: 'One side sits on a board of the other.' },
  WORKING_GROUP: { label: 'Working groups', definition: 'They meet in working groups.' },
  POLICY_ADVOCACY: { label: 'Policy and law', definition: 'They speak up together about policy and law.' },
  JOINT_SERVICE: { label: 'Joint service', definition: 'They run a service together.' },
  RESEARCH: { label: 'Research', definition: 'They do research together.' },
});
export type CollaborationNature = Code<typeof collaborationNatures>;

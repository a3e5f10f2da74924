import { type Code, vocabulary } from './vocabulary.ts';

/** What binds a hotline and an initiative in the network picture. */
export const networkTieKinds = vocabulary({
  PARTNERSHIP: { label: 'Partnership', definition: 'An open partnership, in the stage that is named.' },
  CAMPAIGN: { label: 'Campaign', definition: 'Both take part in a campaign to which everybody has agreed.' },
  BOARD_SEAT: {
    label: 'Board seat',
    definition: 'A seat today between the hotline and the organisation that runs the initiative.',
  },
  WORKING_GROUP: { label: 'Working group', definition: 'Both work in a group that meets.' },
  ENGAGEMENT: { label: 'Engagement', definition: 'Both had a training, an exchange, an event or other joint work.' },
});
export type NetworkTieKind = Code<typeof networkTieKinds>;

/** Columns of the network picture as a file. */
export const networkColumns = vocabulary({
  HOTLINE: { label: 'Hotline', definition: 'Name of the hotline.' },
  HOTLINE_COUNTRY: { label: 'Country of the hotline', definition: 'ISO 3166-1 alpha-2.' },
  INITIATIVE: { label: 'Initiative', definition: 'Name of the initiative.' },
  INITIATIVE_COUNTRIES: { label: 'Countries of the initiative', definition: 'ISO 3166-1 alpha-2, those it serves.' },
  KIND: { label: 'Tie', definition: 'What binds the two.' },
  STAGE: { label: 'Stage', definition: 'Where the partnership stands; empty for other ties.' },
  COUNT: { label: 'How many', definition: 'Campaigns, seats, groups or kinds of engagement of this tie.' },
});
export type NetworkColumn = Code<typeof networkColumns>;

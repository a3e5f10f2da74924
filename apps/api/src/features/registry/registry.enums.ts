import {
  accessConditions,
  appetites,
  audiences,
  certainties,
  channelKinds,
  deliveryModes,
  exclusions,
  initiativeFactKinds,
  initiativeRelationKinds,
  levelListStates,
  membershipKinds,
  operationalStatuses,
  organisationRelationKinds,
  organisationTypes,
  preventionLevels,
  scopes,
  serviceTypes,
  sharingLabels,
} from '@alongside/domain';
import { registerEnumType } from '@nestjs/graphql';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const AccessConditionEnum = vocabularyEnum(
  'AccessCondition',
  accessConditions,
  'Conditions of entry and promises made.',
);
export const AppetiteEnum = vocabularyEnum(
  'Appetite',
  appetites,
  'Whether a hotline wishes to do more with prevention initiatives.',
);
export const AudienceEnum = vocabularyEnum('Audience', audiences, 'People for whom something is meant.');
export const CertaintyEnum = vocabularyEnum('Certainty', certainties, 'How firmly the source supports a fact.');
export const ChannelKindEnum = vocabularyEnum(
  'ChannelKind',
  channelKinds,
  'Organisational ways to reach an initiative.',
);
export const DeliveryModeEnum = vocabularyEnum('DeliveryMode', deliveryModes, 'How a service reaches people.');
export const ExclusionEnum = vocabularyEnum('Exclusion', exclusions, 'People whom a service does not take.');
export const InitiativeFactKindEnum = vocabularyEnum(
  'InitiativeFactKind',
  initiativeFactKinds,
  'The lists of coded facts.',
);
export const InitiativeRelationKindEnum = vocabularyEnum(
  'InitiativeRelationKind',
  initiativeRelationKinds,
  'How one initiative stands to another.',
);
export const LevelListStateEnum = vocabularyEnum(
  'LevelListState',
  levelListStates,
  'What the list of levels tells as a whole.',
);
export const MembershipKindEnum = vocabularyEnum(
  'MembershipKind',
  membershipKinds,
  'Standing of a hotline in the network.',
);
export const OperationalStatusEnum = vocabularyEnum(
  'OperationalStatus',
  operationalStatuses,
  'Whether it still works.',
);
export const OrganisationRelationKindEnum = vocabularyEnum(
  'OrganisationRelationKind',
  organisationRelationKinds,
  'How one organisation stands to another.',
);
export const OrganisationTypeEnum = vocabularyEnum('OrganisationType', organisationTypes, 'What kind of body it is.');
export const PreventionLevelEnum = vocabularyEnum('PreventionLevel', preventionLevels, 'Levels of prevention.');
export const ScopeEnum = vocabularyEnum('Scope', scopes, 'How far an initiative reaches.');
export const ServiceTypeEnum = vocabularyEnum('ServiceType', serviceTypes, 'What an initiative does for people.');

export const HotlineOrderEnum = { NAME: 'NAME', COUNTRY: 'COUNTRY' } as const;
export type HotlineOrder = keyof typeof HotlineOrderEnum;
registerEnumType(HotlineOrderEnum, { name: 'HotlineOrder' });

export const InitiativeOrderEnum = { RELEVANCE: 'RELEVANCE', NAME: 'NAME', UPDATED: 'UPDATED' } as const;
export type InitiativeOrder = keyof typeof InitiativeOrderEnum;
registerEnumType(InitiativeOrderEnum, {
  name: 'InitiativeOrder',
  valuesMap: {
    RELEVANCE: { description: 'Closest to the search first; by name without a search.' },
    UPDATED: { description: 'Newest change first.' },
  },
});

export const SharingLabelEnum = vocabularyEnum(
  'SharingLabel',
  sharingLabels,
  'Who may see a record, after the Traffic Light Protocol 2.0; strictest first.',
);

import { ContactChannelEntity } from './contact-channel.entity.ts';
import { HotlineEntity } from './hotline.entity.ts';
import { InitiativeEntity } from './initiative.entity.ts';
import { InitiativeFactEntity } from './initiative-fact.entity.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { SourceEntity } from './source.entity.ts';

/** The tables of the registry that commands write or look into. */
export const registryEntities = [
  ContactChannelEntity,
  HotlineEntity,
  InitiativeEntity,
  InitiativeFactEntity,
  OrganisationEntity,
  SourceEntity,
];

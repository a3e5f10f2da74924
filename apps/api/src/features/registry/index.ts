export { Country } from './country.types.ts';
export { HotlineEntity } from './hotline.entity.ts';
export { HotlineService } from './hotline.service.ts';
export { InitiativeEntity } from './initiative.entity.ts';
export { hostsOfContent } from './initiative.inputs.ts';
export { InitiativeRepository } from './initiative.repository.ts';
export { contentOf, InitiativeContentInput } from './initiative-content.inputs.ts';
export { InitiativeContentService } from './initiative-content.service.ts';
export { knownOn, memberOn } from './known-on.ts';
export { OrganisationEntity } from './organisation.entity.ts';
export { registryEntities } from './registry.entities.ts';
export {
  AppetiteEnum,
  AudienceEnum,
  CertaintyEnum,
  OperationalStatusEnum,
  PreventionLevelEnum,
  ServiceTypeEnum,
  SharingLabelEnum,
} from './registry.enums.ts';
export { RegistryModule } from './registry.module.ts';
export { type Origin, SourceService } from './source.service.ts';
export { storedContent } from './stored-initiative.ts';

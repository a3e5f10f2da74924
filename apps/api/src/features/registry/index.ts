export { HotlineEntity } from './hotline.entity.ts';
export { InitiativeEntity } from './initiative.entity.ts';
export { OrganisationEntity } from './organisation.entity.ts';
export { registryEntities } from './registry.entities.ts';
export { RegistryModule } from './registry.module.ts';
export { AudienceEnum } from './registry.enums.ts';

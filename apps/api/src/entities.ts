import { UserEntity } from './features/identity/index.ts';
import { registryEntities } from './features/registry/index.ts';

/** Every TypeORM entity, for the one data source. */
export const entities = [UserEntity, ...registryEntities];

export { IdentityModule } from './identity.module.ts';
export { UserEntity } from './user.entity.ts';
export { Viewer } from './identity.types.ts';
export { nameOfUser } from './user-name.ts';

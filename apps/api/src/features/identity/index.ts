export { IdentityModule } from './identity.module.ts';
export { Viewer } from './identity.types.ts';
export { UserEntity } from './user.entity.ts';
export { nameOfSomeUser, nameOfUser } from './user-name.ts';

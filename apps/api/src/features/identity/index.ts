export { IdentityModule } from './identity.module.ts';
export { UserEntity } from './user.entity.ts';

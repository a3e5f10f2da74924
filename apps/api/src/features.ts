import { IdentityModule } from './features/identity/index.ts';
import { RegistryModule } from './features/registry/index.ts';

/** The features in their order: each may use only those before it. */
export const features = [IdentityModule, RegistryModule];

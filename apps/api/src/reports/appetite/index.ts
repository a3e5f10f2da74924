export { AppetiteModule } from './appetite.module.ts';

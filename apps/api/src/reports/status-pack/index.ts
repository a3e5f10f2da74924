export { StatusPackModule } from './status-pack.module.ts';

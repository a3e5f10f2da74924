export { RemovalsModule } from './removals.module.ts';

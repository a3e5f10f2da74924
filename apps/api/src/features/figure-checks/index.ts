export { FigureChecksModule } from './figure-checks.module.ts';

export { TrendsModule } from './trends.module.ts';

export { TrendGroupEnum } from './trends.inputs.ts';
export { TrendsModule } from './trends.module.ts';

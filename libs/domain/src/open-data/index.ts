export * from './records.ts';
export { openDataSchema } from './schema.ts';

export * from './health-facts.ts';
export { agreedStages, cadenceOf, contactCadence, healthLimits, SISTER_CADENCE } from './health-limits.ts';
export { healthMessage, healthMessages } from './health-messages.ts';
export * from './health-of.ts';
export * from './health-override.ts';
export { lastFullQuarter, quarterStart } from './quarter.ts';

export * from './chances.ts';
export * from './draw.ts';
export * from './draw-receipt.ts';
export * from './lottery.ts';
export * from './panel-rules.ts';
export * from './program.ts';
export * from './program-text.ts';
export { nextReserve, type SeatReplacements } from './replacements.ts';
export * from './smallest-change.ts';

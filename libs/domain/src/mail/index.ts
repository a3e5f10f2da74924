export * from './link-place.ts';
export * from './mail-address.ts';
export * from './mail-html.ts';
export * from './retry.ts';

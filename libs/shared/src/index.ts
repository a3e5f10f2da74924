export * from './assert-never.ts';
export * from './civil-date.ts';
export * from './format.ts';
export * from './inert-text.ts';
export * from './month.ts';
export * from './paging.ts';
export * from './text.ts';
export * from './uuid.ts';

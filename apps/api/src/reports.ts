import { StatusPackModule } from './reports/status-pack/index.ts';

/** Reports: they read what features keep, and write nothing. */
export const reports = [StatusPackModule];

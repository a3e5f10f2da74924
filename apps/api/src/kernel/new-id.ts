import { randomBytes } from 'node:crypto';
import { UUID_RANDOM_BYTES, uuidv7 } from '@alongside/shared';

/** An id for a row that the server adds by itself, such as the first change of a stage. */
export const newId = (): string => uuidv7(Date.now(), randomBytes(UUID_RANDOM_BYTES));

import { UUID_RANDOM_BYTES, uuidv7 } from '@alongside/shared';

/** A new id for a record that this page is about to create: sending it twice stores it once. */
export const newId = (): string => uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(UUID_RANDOM_BYTES)));

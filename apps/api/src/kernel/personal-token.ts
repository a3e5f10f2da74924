import { randomBytes } from 'node:crypto';

const BYTES = 32;
/** Digits and small letters only: mail programs cut addresses at anything else. */
const RADIX = 36;
const LENGTH = Math.ceil((BYTES * 8) / Math.log2(RADIX));

/** The token of a personal link: 256 random bits as 50 letters and digits. Only its SHA-256 is ever stored. */
export const newPersonalToken = (): string =>
  BigInt(`0x${randomBytes(BYTES).toString('hex')}`)
    .toString(RADIX)
    .padStart(LENGTH, '0');

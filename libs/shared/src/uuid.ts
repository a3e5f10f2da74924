const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** True when the text has the shape of a UUID of any version, hyphens included; case does not count. */
export const isUuid = (text: string): boolean => shape.test(text);

/** Random bytes that one `uuidv7` uses up. */
export const UUID_RANDOM_BYTES = 10;

/**
 * A version 7 UUID (RFC 9562): time first, so that ids made later sort later and land together in an index.
 *
 * @param now milliseconds since 1970, as `Date.now()` gives them
 * @param random at least `UUID_RANDOM_BYTES` bytes from a cryptographic source; only the first ten are used
 * @throws RangeError when `now` does not fit into 48 bits or too few random bytes are given
 */
export function uuidv7(now: number, random: Uint8Array): string {
  if (!Number.isInteger(now) || now < 0 || now >= 2 ** 48) throw new RangeError(`No point in time: ${now}`);
  if (random.length < UUID_RANDOM_BYTES) throw new RangeError('A UUID needs ten random bytes');
  const bytes = [...random.subarray(0, UUID_RANDOM_BYTES)];
  bytes[0] = ((bytes[0] ?? 0) & 0x0f) | 0x70; // four bits of version: 7
  bytes[2] = ((bytes[2] ?? 0) & 0x3f) | 0x80; // two bits of variant: 10
  const hex = now.toString(16).padStart(12, '0') + bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

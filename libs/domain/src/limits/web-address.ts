/** A web address that can be stored. */
export interface WebAddress {
  /** Host in small letters, without `www.`, as links and verified hosts are compared. */
  readonly host: string;
  /** The address as typed, without blanks around it. */
  readonly url: string;
}

const shape = /^https:\/\/([^\s/?#@:]+)([/?#]\S*)?$/iu;
const label = /^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u;
const topLevel = /^(\p{L}{2,}|xn--[a-z0-9-]+)$/iu;

/**
 * Reads a web address, or answers `undefined` where it is none that may be stored: https only, a host name with
 * a top-level domain, no IP address, no port, no sign-in name, no blanks.
 */
export function parseWebAddress(text: string): WebAddress | undefined {
  const url = text.trim();
  const host = shape.exec(url)?.[1]?.toLowerCase();
  if (host === undefined || host.length > 253) return undefined;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  // Onion services are refused everywhere by the safe-text guard, so no field may carry one either.
  if (labels.length < 2 || !labels.every((each) => label.test(each) && each.length <= 63)) return undefined;
  if (!topLevel.test(top) || top === 'onion') return undefined;
  return { host: host.replace(/^www\./, ''), url };
}

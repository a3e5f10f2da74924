import { parseWebAddress } from '../limits/index.ts';

/** Web addresses that belong to one record. */
export interface AddressedRecord {
  readonly website: string | null;
  readonly verifiedHosts?: readonly string[];
  readonly channels?: readonly { readonly kind: string; readonly value: string }[];
}

const addressKinds: readonly string[] = ['WEB', 'CONTACT_FORM', 'CHAT'];

/** Old records carry http addresses; their host is as good as any. */
const hostOf = (address: string) => parseWebAddress(address.trim().replace(/^http:/i, 'https:'))?.host;

/**
 * The hosts to which free text beside these records may link with a path (domain.md, "Safe-text guard"): those
 * of their websites and web channels and those verified by hand. Sorted, without `www.`, each once.
 */
export function verifiedHostsOf(records: readonly AddressedRecord[]): string[] {
  const hosts = records.flatMap((record) => [
    ...(record.verifiedHosts ?? []).map((host) => host.toLowerCase().replace(/^www\./, '')),
    ...[record.website ?? '', ...webValues(record)].flatMap((address) => hostOf(address) ?? []),
  ]);
  return [...new Set(hosts)].sort();
}

const webValues = (record: AddressedRecord): string[] =>
  (record.channels ?? []).filter(({ kind }) => addressKinds.includes(kind)).map(({ value }) => value);

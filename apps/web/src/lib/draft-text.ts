const GONE = '…';

/** Whether a text is worth the question: shorter ones hold no address, hash or link. */
const MIN_LENGTH = 6;

async function withoutForbidden(text: string): Promise<string> {
  if (text.length < MIN_LENGTH) return text;
  const { detectUnsafeText } = await import('@alongside/domain/safe-text');
  return detectUnsafeText(text)
    .filter(({ severity }) => severity === 'block')
    .reduceRight((kept, { index, length }) => kept.slice(0, index) + GONE + kept.slice(index + length), text);
}

/**
 * The copy of a draft that may be kept on the machine: what the guard would never let be stored is not stored here
 * either. The rest of the text stays, so that little is lost with a closed tab.
 */
export async function keepable<T>(value: T): Promise<T> {
  if (typeof value === 'string') return (await withoutForbidden(value)) as T;
  if (Array.isArray(value)) return (await Promise.all(value.map(keepable))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = await Promise.all(
    Object.entries(value).map(async ([name, item]) => [name, await keepable(item)] as const),
  );
  return Object.fromEntries(entries) as T;
}

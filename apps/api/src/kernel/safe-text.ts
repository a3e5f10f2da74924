import { unsafeText } from '@alongside/domain';
import { detectUnsafeText, explainUnsafeText, type UnsafeTextFinding } from '@alongside/domain/safe-text';
import { operation } from './operation/operation.ts';

/** Country whose way of writing telephone numbers is assumed for people of the network. */
const DEFAULT_COUNTRY = 'GB';

type Class = abstract new (...args: never[]) => object;
type HostsOf = (input: never) => readonly string[] | Promise<readonly string[]>;

interface CheckOptions {
  /** The person has looked again at what asked for it. */
  readonly confirmed?: boolean;
  /** Hosts to which the text may link with a path. */
  readonly verifiedHosts?: readonly string[];
}

/** A free text of an input and the path of its field, dotted. */
interface Passage {
  readonly field: string;
  readonly text: string;
}

const fieldsOf = new Map<unknown, Set<string>>();
const hostsOf = new Map<unknown, HostsOf>();

/** The field holds text in a person's own words: what must not be stored here is refused before it runs. */
export const SafeText = (): PropertyDecorator => (target, property) => {
  const fields = fieldsOf.get(target.constructor) ?? new Set();
  fieldsOf.set(target.constructor, fields.add(String(property)));
};

/** Says to which hosts the free texts of an input may link; asked only when a text would be refused. */
export const VerifiedHosts =
  <Input extends object>(hosts: (input: Input) => readonly string[] | Promise<readonly string[]>) =>
  (target: new () => Input): void => {
    hostsOf.set(target, hosts);
  };

/** Whether `SafeText` guards a field of a class or of one that it extends. */
export function isSafeText(type: Class, field: string): boolean {
  for (let one: unknown = type; typeof one === 'function'; one = Object.getPrototypeOf(one)) {
    if (fieldsOf.get(one)?.has(field)) return true;
  }
  return false;
}

/** Findings for which the text is refused: all to block, and those to confirm that nobody has confirmed. */
function objections(text: string, { confirmed, verifiedHosts = [] }: CheckOptions): UnsafeTextFinding[] {
  const country = operation().country ?? DEFAULT_COUNTRY;
  return detectUnsafeText(text, { country, verifiedHosts }).filter(
    ({ severity }) => severity === 'block' || (severity === 'confirm' && !confirmed),
  );
}

/**
 * Refuses UNSAFE_TEXT with places and kinds, never with the text, which is stored and logged nowhere.
 * `field` is the path of the input field, for the form.
 */
export function checkText(field: string, text: string, options: CheckOptions = {}): void {
  const findings = objections(text, options);
  const [worst] = findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
  if (!worst) return;
  const { found, belongs } = explainUnsafeText(worst.kind);
  throw unsafeText(field, findings, `${found} ${belongs}`);
}

/** Checks every guarded text of an input, nested ones included; its `confirmedText` speaks for all of them. */
export async function checkInput(input: unknown): Promise<void> {
  const confirmed = (input as { confirmedText?: unknown } | null)?.confirmedText === true;
  const suspect = passagesOf(input).filter(({ text }) => objections(text, { confirmed }).length > 0);
  if (suspect.length === 0) return;
  const verifiedHosts = (await hostsOf.get((input as object).constructor)?.(input as never)) ?? [];
  for (const { field, text } of suspect) checkText(field, text, { confirmed, verifiedHosts });
}

function passagesOf(value: unknown, path = '', guarded = false): Passage[] {
  if (typeof value === 'string') return guarded ? [{ field: path, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([name, item]) =>
    passagesOf(item, path ? `${path}.${name}` : name, list ? guarded : isSafeText(value.constructor as Class, name)),
  );
}

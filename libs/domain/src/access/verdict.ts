import { Refusal, type RefusalCode, refusalKinds } from '../errors/index.ts';

/** Why something is not allowed: a code of the catalogue and a sentence for the reader. */
export interface Because {
  readonly code: RefusalCode;
  readonly message: string;
  readonly field?: string;
  /** What the client needs to react, in the shape that the catalogue lays down for the code. */
  readonly params?: Readonly<Record<string, unknown>>;
}

/** The answer of a policy. It is data: the server throws it, `viewerCan` shows it, specs compare it. */
export type Verdict = { readonly allowed: true } | { readonly allowed: false; readonly because: Because };

/** The one "yes". */
export const allowed: Verdict = Object.freeze({ allowed: true });

/** A "no" with its reason; the catalogue's sentence when none is given. */
export const refused = (code: RefusalCode, message: string = refusalKinds[code].message, field?: string): Verdict => ({
  allowed: false,
  because: field === undefined ? { code, message } : { code, message, field },
});

/** The first "no" of several rules, else "yes". Later rules are asked only when the earlier ones agree. */
export function allOf(...rules: readonly (() => Verdict)[]): Verdict {
  for (const rule of rules) {
    const verdict = rule();
    if (!verdict.allowed) return verdict;
  }
  return allowed;
}

/** Throws the refusal of a "no"; returns silently on a "yes". */
export function ensure(verdict: Verdict): void {
  if (verdict.allowed) return;
  const { code, message, field, params } = verdict.because;
  const problems = code === 'VALIDATION' && field !== undefined ? { problems: [{ field, message }] } : undefined;
  throw new Refusal(code, { message, field, params: params ?? problems });
}

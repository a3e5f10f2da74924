/** What the address asks to look at, instead of a link to answer by. */
export interface Preview {
  readonly what: 'draft' | 'version';
  readonly id: string;
  /** Code of the question to begin with. */
  readonly at: string | null;
  /** The answers that lead there, as JSON. */
  readonly given: string;
}

/** Whether the page was opened to be looked at: `?preview=` names a draft, `?version=` a published version. */
export function previewIn(search: string): Preview | undefined {
  const asked = new URLSearchParams(search);
  const where = { at: asked.get('at'), given: asked.get('given') ?? '{}' };
  const draft = asked.get('preview');
  if (draft) return { what: 'draft', id: draft, ...where };
  const version = asked.get('version');
  return version ? { what: 'version', id: version, ...where } : undefined;
}

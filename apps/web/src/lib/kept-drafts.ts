const prefix = 'alongside.draft.';

/** What this machine has kept under `key`; nothing where there is no storage, or what is there cannot be read. */
export function keptDraft<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this machine, or forgets it where `value` is undefined. What must not be stored is for the caller to leave out (`keepable`). */
export function keepDraft(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or closed storage costs the draft, not the form.
  }
}

/** Removes every draft; signing out calls it, since the next person may be somebody else. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept where nothing can be read.
  }
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { keepable } from './draft-text.ts';

const prefix = 'alongside.draft.';

function stored<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(prefix + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

function store(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(prefix + key);
    else localStorage.setItem(prefix + key, JSON.stringify(value));
  } catch {
    // A full or closed storage costs the draft, not the form.
  }
}

/**
 * State of a form that survives a closed tab. `key` names the form and the record; a person's id belongs in it
 * where two people may share the machine. What must not be stored is left out of the kept copy. Call `clear` after saving; `restored` says that an older draft came back.
 */
export function useDraft<T>(key: string, initial: T) {
  const [opening] = useState(() => stored<T>(key));
  const [value, setValue] = useState<T>(opening ?? initial);
  const untouched = useRef(true);
  useEffect(() => {
    if (untouched.current) {
      untouched.current = false;
      return;
    }
    let current = true;
    const timer = setTimeout(async () => {
      const copy = await keepable(value);
      if (current) store(key, copy);
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, value]);
  const clear = useCallback(() => {
    untouched.current = true;
    store(key, undefined);
    setValue(initial);
  }, [key, initial]);
  return { value, setValue, clear, restored: opening !== undefined } as const;
}

/** Removes every draft; signing out calls it, since the next person may be somebody else. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing can be kept where nothing can be read.
  }
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { keepable } from './draft-text.ts';
import { keepDraft, keptDraft } from './kept-drafts.ts';

/**
 * State of a form that survives a closed tab. `key` names the form and the record; a person's id belongs in it
 * where two people may share the machine. What must not be stored is left out of the kept copy. Call `clear` after saving; `restored` says that an older draft came back.
 */
export function useDraft<T>(key: string, initial: T) {
  const [opening] = useState(() => keptDraft<T>(key));
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
      if (current) keepDraft(key, copy);
    }, 300);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, value]);
  const clear = useCallback(() => {
    untouched.current = true;
    keepDraft(key, undefined);
    setValue(initial);
  }, [key, initial]);
  return { value, setValue, clear, restored: opening !== undefined } as const;
}

import { useEffect, useRef } from 'react';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, [role="combobox"], [role="textbox"]',
    ) !== null);

/**
 * Calls `act` when the key is pressed anywhere on the page. `mod+k` means Ctrl or ⌘; a single letter counts only
 * while nothing is being typed and no dialog is open, so that words never trigger acts.
 */
export function useShortcut(keys: string, act: () => void, enabled = true): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (!enabled) return;
    const parts = keys.toLowerCase().split('+');
    const key = parts.at(-1);
    const withMod = parts.includes('mod');
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || event.altKey || (event.ctrlKey || event.metaKey) !== withMod) return;
      if (!withMod && (typing(event.target) || document.querySelector('[aria-modal="true"]'))) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [keys, enabled]);
}

/** `⌘` on Apple machines, `Ctrl` elsewhere. */
export const modKey = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';

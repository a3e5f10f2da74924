import { Kbd } from '@mantine/core';
import { modKey } from '../lib/shortcut.ts';

const names: Record<string, string> = { mod: modKey, enter: 'Enter', space: 'Space', esc: 'Esc', shift: 'Shift' };

/** The keys of an act, as caps: `mod+Enter` shows Ctrl or ⌘, then Enter. Decoration; say the key in `aria-keyshortcuts`. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span aria-hidden>
      {keys.split('+').map((key) => (
        <Kbd key={key} size="xs" mr="0.15rem">
          {names[key.toLowerCase()] ?? key.toUpperCase()}
        </Kbd>
      ))}
    </span>
  );
}

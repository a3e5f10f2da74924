import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import { type Acts, ActsContext, type LogPreset } from '../lib/acts.ts';
import { useShortcut } from '../lib/shortcut.ts';
import { useViewer } from '../lib/viewer.ts';

const LogDialog = lazy(async () => ({ default: (await import('../features/partnerships/log/log-dialog.tsx')).LogDialog }));
const Palette = lazy(async () => ({ default: (await import('./palette/palette.tsx')).Palette }));
const StartPartnershipDialog = lazy(async () => ({
  default: (await import('../features/partnerships/start-partnership-dialog.tsx')).StartPartnershipDialog,
}));

/** Composes the acts of the features with the shell: their dialogs stand here once, opened from anywhere. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const { can } = useViewer();
  const [log, setLog] = useState<LogPreset | undefined>();
  const [palette, setPalette] = useState(false);
  const [start, setStart] = useState<{ readonly initiativeId?: string } | undefined>();
  const acts = useMemo<Acts>(
    () => ({
      openLog: (preset = {}) => setLog(preset),
      openPalette: () => setPalette(true),
      startPartnership: (initiativeId) => setStart(initiativeId === undefined ? {} : { initiativeId }),
    }),
    [],
  );
  useShortcut('mod+k', acts.openPalette);
  useShortcut('l', () => acts.openLog(), can.log);
  return (
    <ActsContext value={acts}>
      {children}
      <Suspense>
        {log && <LogDialog preset={log} onClose={() => setLog(undefined)} />}
        {palette && <Palette onClose={() => setPalette(false)} />}
        {start && <StartPartnershipDialog {...start} onClose={() => setStart(undefined)} />}
      </Suspense>
    </ActsContext>
  );
}

import { lazy, type ReactNode, Suspense, startTransition, useEffect, useMemo, useState } from 'react';
import { type Acts, ActsContext, type LogPreset } from '../lib/acts.ts';
import { useShortcut } from '../lib/shortcut.ts';
import { useViewer } from '../lib/viewer.ts';

const loadLogDialog = () => import('../features/partnerships/log/log-dialog.tsx');
const loadPalette = () => import('./palette/palette.tsx');

const LogDialog = lazy(async () => ({ default: (await loadLogDialog()).LogDialog }));
const CorrectMeetingDialog = lazy(async () => ({
  default: (await import('../features/partnerships/corrections/correct-meeting-dialog.tsx')).CorrectMeetingDialog,
}));
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeySheet = lazy(async () => ({ default: (await import('./key-sheet.tsx')).KeySheet }));
const StartPartnershipDialog = lazy(async () => ({
  default: (await import('../features/partnerships/start-partnership-dialog.tsx')).StartPartnershipDialog,
}));

/** Composes the acts of the features with the shell: their dialogs stand here once, opened from anywhere. */
export function ActsProvider({ children }: { readonly children: ReactNode }) {
  const { can } = useViewer();
  const [log, setLog] = useState<LogPreset | undefined>();
  const [meeting, setMeeting] = useState<string | undefined>();
  const [palette, setPalette] = useState(false);
  const [keys, setKeys] = useState(false);
  const [start, setStart] = useState<{ readonly initiativeId?: string } | undefined>();
  const acts = useMemo<Acts>(
    () => ({
      // As transitions: else React holds a late component back for 300 ms, and the first letters get lost.
      openLog: (preset = {}) => startTransition(() => setLog(preset)),
      correctMeeting: (id) => startTransition(() => setMeeting(id)),
      openPalette: () => startTransition(() => setPalette(true)),
      openKeys: () => startTransition(() => setKeys(true)),
      startPartnership: (initiativeId) =>
        startTransition(() => setStart(initiativeId === undefined ? {} : { initiativeId })),
    }),
    [],
  );
  useEffect(() => {
    // Fetched once the page has come to rest, so that the first key typed into either is not lost.
    const timer = setTimeout(() => void Promise.all([loadPalette(), loadLogDialog()]), 1_500);
    return () => clearTimeout(timer);
  }, []);
  useShortcut('mod+k', acts.openPalette);
  useShortcut('l', () => acts.openLog(), can.log);
  useShortcut('p', () => acts.startPartnership(), can.startPartnership);
  useShortcut('?', acts.openKeys);
  return (
    <ActsContext value={acts}>
      {children}
      <Suspense>
        {log && <LogDialog preset={log} onClose={() => setLog(undefined)} />}
        {meeting && <CorrectMeetingDialog id={meeting} onClose={() => setMeeting(undefined)} />}
        {palette && <Palette onClose={() => setPalette(false)} />}
        {keys && <KeySheet onClose={() => setKeys(false)} />}
        {start && <StartPartnershipDialog {...start} onClose={() => setStart(undefined)} />}
      </Suspense>
    </ActsContext>
  );
}

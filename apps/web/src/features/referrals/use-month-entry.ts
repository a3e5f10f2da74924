import { cellsOfPaste, countOfText, pastesNames, type ReferralChannel, type ReferralMode } from '@alongside/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { useDraft } from '../../lib/draft.ts';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { EnterReferralsDocument, TakeBackReferralsDocument } from './month-entry.operation.ts';
import { type Change, type Column, cellOf, changesOf, keyOf, type SheetRow, type Typed } from './sheet.ts';

/** What is the same for all cells of one act. */
export interface Manner {
  readonly mode: ReferralMode;
  readonly channel: ReferralChannel;
  /** Why counts are corrected; empty while nobody has said so. */
  readonly reason: string;
}

const nothing: Typed = {};
/** Made once for what is saved, so that a second try is the same request. */
const idsOf = (changes: readonly Change[]) => new Map(changes.map(({ key }) => [key, newId()]));

/** What was typed, kept in the browser until it is saved, and the acts on it. */
export function useMonthEntry(rows: readonly SheetRow[], columns: readonly Column[]) {
  const { t } = useTranslation('referrals');
  const refusalText = useRefusalText();
  const { id: viewerId } = useViewer();
  const { value: typed, setValue, clear } = useDraft<Typed>(`month-entry.${viewerId}`, nothing);
  const [manner, setManner] = useState<Manner>({ mode: 'SIGNPOST', channel: 'PHONE', reason: '' });
  const [refusal, setRefusal] = useState<{ readonly by: ApiRefusal; readonly keys: readonly string[] } | undefined>();
  const { changes, unreadable } = changesOf(rows, columns, typed);
  const takeBack = useChange(TakeBackReferralsDocument, {
    onSuccess: () => toast(t('entry.undone')),
    onError: (by) => toast(refusalText(by)),
  });
  const enter = useChange(EnterReferralsDocument, {
    onSuccess: ({ enterReferrals: { added, corrected, withdrawn } }) => {
      clear();
      setManner((old) => ({ ...old, reason: '' }));
      toast(t('entry.saved', { count: added.length + corrected.length + withdrawn.length }), {
        undo: () => takeBack.mutate({ input: { added, corrected, withdrawn } }),
      });
    },
    onError: (by) => setRefusal({ by, keys: changes.map(({ key }) => key) }),
  });
  const type = (more: Typed) => {
    setRefusal(undefined);
    setValue((old) => ({ ...old, ...more }));
  };
  const save = () => {
    setRefusal(undefined);
    const ids = idsOf(changes);
    const cells = changes.map((change) =>
      cellOf(ids.get(change.key) as string, change, { ...manner, reason: manner.reason || null }),
    );
    enter.mutate({ input: { cells: cells as never } });
  };
  /** Numbers without names go where the reader stands; true when they did. */
  const fill = (text: string, row: number, column: number): boolean => {
    const pasted = cellsOfPaste(text);
    if (pastesNames(pasted) || (pasted.length < 2 && (pasted[0]?.length ?? 0) < 2)) return false;
    const more: Record<string, string> = {};
    pasted.forEach((line, r) => {
      line.forEach((cell, c) => {
        const [at, of] = [rows[row + r], columns[column + c]];
        if (at && of && countOfText(cell).is !== 'EMPTY') more[keyOf(at.id, of)] = cell;
      });
    });
    type(more);
    return true;
  };
  return {
    typed,
    type,
    clear,
    changes,
    unreadable,
    faults: faultsOf(refusal, unreadable, t('entry.noNumber')),
    general: generalOf(refusal, refusalText),
    manner,
    setManner,
    save,
    saving: enter.isPending,
    fill,
  } as const;
}

type Refused = { readonly by: ApiRefusal; readonly keys: readonly string[] } | undefined;
const cellField = /^cells\.(\d+)\./;

/** What is wrong with each cell, by its key. */
function faultsOf(refused: Refused, unreadable: readonly string[], noNumber: string): Readonly<Record<string, string>> {
  const faults: Record<string, string> = Object.fromEntries(unreadable.map((key) => [key, noNumber]));
  for (const { field, message } of refused?.by.params.problems ?? []) {
    const key = refused?.keys[Number(cellField.exec(field)?.[1] ?? -1)];
    if (key) faults[key] ??= message;
  }
  return faults;
}

/** What was refused as a whole. */
const generalOf = (refused: Refused, text: (refusal: ApiRefusal) => string): string | undefined =>
  refused && !(refused.by.params.problems ?? []).some(({ field }) => cellField.test(field))
    ? text(refused.by)
    : undefined;

import type { LogKind } from '@alongside/domain';
import { createContext, useContext } from 'react';

/** A draft that the server keeps for its owner. */
export interface KeptLogDraft {
  readonly id: string;
  readonly version: number;
  readonly kind: LogKind;
  /** The fields of the form, as JSON. */
  readonly content: string;
  readonly partnership: { readonly id: string; readonly label: string };
}

/** What the Log dialog already knows when it opens. */
export interface LogPreset {
  readonly partnershipId?: string;
  readonly kind?: LogKind;
  /** The draft to go on with. */
  readonly draft?: KeptLogDraft;
  /** The working group that met. */
  readonly groupId?: string;
}

/** Acts that any page may start although another feature owns them; `app/` provides them. */
export interface Acts {
  /** Opens the Log dialog (key `L`). */
  readonly openLog: (preset?: LogPreset) => void;
  /** Opens the minutes of a working group's meeting, to put them right. */
  readonly correctMeeting: (id: string) => void;
  /** Opens the command palette (Ctrl/⌘ K). */
  readonly openPalette: () => void;
  /** Opens the sheet of keys (`?`). */
  readonly openKeys: () => void;
  /** Opens the dialog that starts a partnership, with the initiative filled in when it is known (key `P`). */
  readonly startPartnership: (initiativeId?: string) => void;
}

export const ActsContext = createContext<Acts | undefined>(undefined);

export function useActs(): Acts {
  const acts = useContext(ActsContext);
  if (!acts) throw new Error('useActs works under the shell only.');
  return acts;
}

import { check, draftFrom, type Finding, publishFindings, type SurveyDefinition } from '@alongside/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { SurveyDraftQuery } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { useDraft } from '../../lib/draft.ts';
import { DraftSaver, type SaverState, type TheirDraft } from './draft-saver.ts';

export type LoadedDraft = NonNullable<SurveyDraftQuery['surveyDraft']>;

/** What a closed tab leaves behind: the draft as it was, and the version that it began from. */
interface Kept {
  readonly version: number;
  readonly definition: SurveyDefinition;
}

/** A draft under work, as every part of the page gets it. */
export interface Building {
  readonly draft: LoadedDraft;
  readonly definition: SurveyDefinition;
  /** The version that it was begun from. */
  readonly base: SurveyDefinition | undefined;
  /** The language that has to be whole, in which questions are written. */
  readonly language: string;
  readonly state: SaverState;
  /** Why the draft as it stands was not saved. */
  readonly refusal: ApiRefusal | undefined;
  readonly theirs: TheirDraft | undefined;
  /** All that the check finds, and what of it keeps the draft from being published. */
  readonly findings: readonly Finding[];
  readonly blocking: readonly Finding[];
  readonly change: (next: (definition: SurveyDefinition) => SurveyDefinition) => void;
  readonly settle: (take: 'mine' | 'theirs') => void;
  /** Saves at once; whether everything is on the server then. */
  readonly flush: () => Promise<boolean>;
  /** The version that the server has. */
  readonly seen: () => number;
  /** For fields of free text. */
  readonly text: { readonly confirmed: boolean; readonly onConfirmed: (confirmed: boolean) => void };
}

/** The state of a draft: every change is saved after a pause, nothing is lost on the way, and the check runs along. */
export function useBuilding(draft: LoadedDraft): Building {
  const client = useQueryClient();
  const kept = useDraft<Kept | null>(`survey.${draft.id}`, null);
  const opened = useRef(kept.value);
  const [definition, setDefinition] = useState(
    () => opened.current?.definition ?? (JSON.parse(draft.definition) as SurveyDefinition),
  );
  const base = useMemo(
    () => (draft.basedOn ? draftFrom(JSON.parse(draft.basedOn.definition) as SurveyDefinition) : undefined),
    [draft.basedOn],
  );
  const [state, setState] = useState<SaverState>('saved');
  const [refusal, setRefusal] = useState<ApiRefusal>();
  const [theirs, setTheirs] = useState<TheirDraft>();
  const [confirmed, setConfirmed] = useState(false);
  const latest = useRef(definition);
  const clear = useRef(kept.clear);
  clear.current = kept.clear;
  const saver = useRef<DraftSaver>(undefined);
  saver.current ??= new DraftSaver(draft.id, opened.current?.version ?? draft.version, {
    onState: (next) => {
      setState(next);
      if (next === 'saved') clear.current();
    },
    onRefused: setRefusal,
    onConflict: setTheirs,
  });
  useEffect(() => {
    const { current } = saver;
    if (opened.current) current?.put(opened.current.definition, false);
    const warn = (event: BeforeUnloadEvent) => current?.isBusy && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void current?.flush().then(() => client.invalidateQueries());
    };
  }, [client]);

  const put = (next: SurveyDefinition, isConfirmed = confirmed) => {
    latest.current = next;
    setDefinition(next);
    setRefusal(undefined);
    kept.setValue({ version: saver.current?.seen ?? draft.version, definition: next });
    saver.current?.put(next, isConfirmed);
  };
  const checked = useDeferredValue(definition);
  const findings = useMemo(() => check(checked), [checked]);
  const blocking = useMemo(() => publishFindings(checked), [checked]);
  return {
    draft,
    definition,
    base,
    language: definition.languages[0] ?? 'en',
    state,
    refusal,
    theirs,
    findings,
    blocking,
    change: (next) => put(next(latest.current)),
    settle: (take) => {
      if (!theirs) return;
      setTheirs(undefined);
      if (take === 'theirs') {
        latest.current = theirs.definition;
        setDefinition(theirs.definition);
      }
      saver.current?.settle(theirs.version, take === 'mine');
    },
    flush: async () => (await saver.current?.flush()) ?? true,
    seen: () => saver.current?.seen ?? draft.version,
    text: {
      confirmed,
      onConfirmed: (next) => {
        setConfirmed(next);
        if (next) put(latest.current, true);
      },
    },
  };
}

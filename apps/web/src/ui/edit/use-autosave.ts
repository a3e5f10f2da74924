import { useEffect, useRef } from 'react';
import type { useEdit } from './use-edit.ts';

/** Milliseconds of rest after the last change before it is saved, and before a lost connection is tried again. */
const REST = 1_200;
const RETRY = 4_000;

const passing: readonly string[] = ['OFFLINE', 'INTERNAL', 'RATE_LIMITED'];

type Saved = Pick<
  ReturnType<typeof useEdit<object, unknown, unknown>>,
  'values' | 'dirty' | 'busy' | 'clash' | 'refusal' | 'save' | 'text'
>;

/**
 * Saves a form that stays open after each pause, and when its page is left. What was refused waits for another change; a tab
 * that is closed over something unsaved asks first.
 */
export function useAutosave(edit: Saved): void {
  const { values, dirty, busy, clash, refusal, text } = edit;
  const latest = useRef(edit);
  latest.current = edit;
  const tried = useRef<unknown>(undefined);
  useEffect(() => {
    if (!dirty || busy || clash) return;
    const mayPass = refusal !== undefined && passing.includes(refusal.code);
    const isRefused = refusal !== undefined && !mayPass;
    const given = text.confirmed ? { ...values, confirmed: true } : values;
    const asked = JSON.stringify(given);
    if (isRefused && tried.current === asked) return;
    const timer = setTimeout(
      () => {
        tried.current = asked;
        latest.current.save();
      },
      mayPass ? RETRY : REST,
    );
    return () => clearTimeout(timer);
  }, [values, dirty, busy, clash, refusal, text.confirmed]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.dirty) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      const { dirty: isOpen, busy: isSaving, clash: isAsked, save } = latest.current;
      if (isOpen && !isSaving && !isAsked) save();
    };
  }, []);
}

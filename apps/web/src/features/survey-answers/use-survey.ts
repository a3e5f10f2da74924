import {
  type Answer,
  type Answers,
  allItems,
  backward,
  forward,
  give,
  isBlank,
  itemsOf,
  pruned,
  questionsOn,
  type SurveyDefinition,
  type SurveySession,
  screensOf,
  startSession,
} from '@alongside/domain/survey';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import type { SavingState } from './answer-queue.ts';
import type { AskedSurvey } from './asked-survey.ts';
import type { AnswerKeeper, SurveyDoor } from './survey-door.ts';

export type Phase = 'start' | 'asking' | 'end' | 'done';

/** Why an answer is not on the server. */
export interface Fault {
  readonly message: string;
  /** The text may be kept after a second look. */
  readonly confirmable: boolean;
}

/** What `useSurvey` gives to the page. */
export type Survey = ReturnType<typeof useSurvey>;

const reachedIn = ({ definition, furthest }: SurveySession): string =>
  (screensOf(definition)[furthest] ?? screensOf(definition).at(-1))?.[0]?.code ?? '';

const faultOf = (refusal: ApiRefusal): Fault => ({
  message: refusal.message,
  confirmable:
    refusal.code === 'UNSAFE_TEXT' && (refusal.params.findings ?? []).every(({ severity }) => severity !== 'block'),
});

/** A respondent on the way through the survey: answers kept as they are given, back and forth, handing in. */
export function useSurvey(door: SurveyDoor, asked: AskedSurvey, needed: string) {
  const definition = useMemo(() => JSON.parse(asked.definition) as SurveyDefinition, [asked.definition]);
  const [session, setSession] = useState(() =>
    startSession(definition, JSON.parse(asked.answers) as Answers, asked.reached ?? undefined),
  );
  const [phase, setPhase] = useState<Phase>('start');
  const [saving, setSaving] = useState<SavingState>('saved');
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});
  const [conflict, setConflict] = useState<ApiRefusal>();
  const [closed, setClosed] = useState(false);
  const [submittedAt, setSubmittedAt] = useState(asked.submittedAt ?? null);
  const queue = useRef<AnswerKeeper>(undefined);
  queue.current ??= door.keeper(asked.revision, {
    onState: setSaving,
    onRefused: (item, refusal) => setFaults((old) => ({ ...old, [item]: faultOf(refusal) })),
    onConflict: setConflict,
    onClosed: () => setClosed(true),
  });
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => queue.current?.isBusy && event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, []);

  const without = (item: string) => setFaults(({ [item]: _fixed, ...others }) => others);
  const answer = (item: string, value: Answer, typing = false) => {
    without(item);
    setSession((old) => give(old, item, value));
    queue.current?.put(item, value, reachedIn(session), { typing });
  };
  const confirm = (item: string) => {
    without(item);
    queue.current?.put(item, session.answers[item] ?? {}, reachedIn(session), { confirmed: true });
  };
  /** Needed answers that the present screen lacks. */
  const missing = () =>
    questionsOn(session)
      .filter(({ required }) => required)
      .flatMap(itemsOf)
      .filter(({ code }) => isBlank(session.answers[code]));
  const go = (next: SurveySession) => {
    setSession(next);
    setPhase(next.at >= screensOf(definition).length ? 'end' : 'asking');
  };
  const goTo = (code: string) => {
    const at = screensOf(definition).findIndex((screen) => screen.some((question) => question.code === code));
    go({ ...session, at });
  };

  return {
    definition,
    session,
    phase,
    saving,
    faults,
    conflict,
    closed,
    submittedAt,
    /** The questions on the present screen. */
    shown: questionsOn(session),
    answer,
    confirm,
    begin: () => {
      door.begin();
      setPhase('asking');
      if (session.at >= screensOf(definition).length) setSession(startSession(definition, session.answers));
    },
    next: () => {
      const lacking = missing();
      setFaults((old) => ({
        ...old,
        ...Object.fromEntries(lacking.map(({ code }) => [code, { message: needed, confirmable: false }])),
      }));
      if (lacking.length === 0) go(forward(session));
      return lacking.length === 0;
    },
    back: () => {
      const before = backward(session);
      if (before === session) setPhase('start');
      else go(before);
    },
    goTo,
    /** After a conflict: the answers there, or the own ones on top of them. */
    settle: (take: 'theirs' | 'mine') => {
      const current = conflict?.params.current as { revision: number; answers: Answers } | undefined;
      setConflict(undefined);
      if (!current) return;
      if (take === 'theirs') {
        queue.current?.drop();
        setSession((old) => ({ ...old, answers: current.answers }));
      }
      queue.current?.resume(current.revision, reachedIn(session));
    },
    submit: async () => {
      const given = pruned(definition, session.answers);
      try {
        setSubmittedAt(await door.submit(given));
        setPhase('done');
      } catch (error) {
        if (!isRefusal(error)) throw error;
        if (error.field === 'closesAt' || error.code === 'NOT_FOUND') return setClosed(true);
        const found = faultsIn(error, Object.keys(given));
        if (Object.keys(found).length === 0) throw error;
        setFaults(found);
        const first = allItems(definition).find(({ code }) => code in found);
        if (first) goTo(first.question.code);
      }
    },
  };
}

/** Faults by item: `answers.Q3.NETWORK` names the item, `answers.2.text` its place in what was sent. */
function faultsIn(refusal: ApiRefusal, sent: readonly string[]): Record<string, Fault> {
  const problems = refusal.params.problems ?? [{ field: refusal.field ?? '', message: refusal.message }];
  return Object.fromEntries(
    problems.flatMap(({ field, message }) => {
      const [, name = '', ...rest] = field.split('.');
      const item = /^\d+$/.test(name) ? sent[Number(name)] : [name, ...rest].join('.');
      return field.startsWith('answers.') && item ? [[item, { ...faultOf(refusal), message }]] : [];
    }),
  );
}

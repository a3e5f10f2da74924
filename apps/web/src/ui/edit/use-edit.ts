import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { TypedDocumentString } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { useFormFaults } from '../form.tsx';
import type { RecordOption } from '../record-picker.tsx';
import { type Clash, clashOf } from './clash.ts';

/** The version that a save starts from, and whether the reader has looked over what the guard asked about. */
export interface EditStart {
  readonly version: number;
  readonly confirmedText: boolean;
}

export interface EditOptions<Values extends object, Result, Input> {
  /** Name of the record's table, as the audit trail calls it: by its columns values show in words. */
  readonly table: string;
  readonly version: number;
  /** What the form shows at first. Only the first one counts: a page that reads again in between changes no form. */
  readonly opened: Values;
  /** What stands in the form already as if it had been typed, such as an earlier value. */
  readonly typed?: Partial<NoInfer<Values>> | undefined;
  readonly document: TypedDocumentString<Result, { input: Input }>;
  readonly input: (values: Values, start: EditStart) => Input;
  /** The form's values among those that the API says stand now; those of the same names when left out. */
  readonly theirs?: (current: Clash['current']) => Partial<Values>;
  /** The record that a field points to at first, for `pick`. */
  readonly picked?: readonly (RecordOption | null | undefined)[];
  /** For a form that stays open: the version that a save led to, from which the next one starts. */
  readonly savedVersion?: (data: Result) => number;
  /** `from`: the version that was changed; `saved`: the values that it was changed to. */
  readonly onSaved: (data: Result, from: number, saved: Values) => void;
}

type Names = Readonly<Record<string, string>>;

const namesOf = (options: readonly (RecordOption | null | undefined)[]): Names =>
  Object.fromEntries(options.flatMap((option) => (option ? [[option.id, option.label]] : [])));

const sameNames = <Values extends object>(opened: Values, current: Clash['current']): Partial<Values> =>
  Object.fromEntries(
    Object.keys(opened).flatMap((name) => (name in current ? [[name, current[name]]] : [])),
  ) as Partial<Values>;

/**
 * The state of a form that edits a record: values, faults beside fields, saving from the version that was opened. When
 * somebody else saved first, nothing is overwritten and nothing typed is lost: `EditConflict` asks field by field, and
 * saving goes on from their version.
 */
export function useEdit<Values extends object, Result, Input>(options: EditOptions<Values, Result, Input>) {
  const { table, document, input, onSaved, theirs: theirsOf } = options;
  const client = useQueryClient();
  const { faults, general, take, clear } = useFormFaults();
  const [base, setBase] = useState(() => ({ values: options.opened, version: options.version }));
  const [values, setValues] = useState<Values>({ ...options.opened, ...options.typed });
  const [confirmed, onConfirmed] = useState(false);
  const [names, setNames] = useState<Names>(() => namesOf(options.picked ?? []));
  const [clash, setClash] = useState<Clash | undefined>();
  const outdated = useRef(false);
  // The page behind the form is asked again only once the form is gone: a row that moved must not take it along.
  useEffect(() => () => void (outdated.current && client.invalidateQueries()), [client]);
  const save = useMutation<Result, ApiRefusal, { readonly values: Values; readonly version: number }>({
    mutationFn: ({ values: given, version }) =>
      execute(document, { input: input(given, { version, confirmedText: confirmed }) }),
    onSuccess: async (data, { values: given, version }) => {
      outdated.current = false;
      if (options.savedVersion) setBase({ values: given, version: options.savedVersion(data) });
      onSaved(data, version, given);
      await client.invalidateQueries();
    },
    onError: (refusal, { version }) => {
      const met = clashOf(refusal, version);
      outdated.current ||= met !== undefined;
      if (met) setNames((old) => ({ ...old, ...met.names }));
      setClash(met);
      take(met ? undefined : refusal);
    },
  });
  const send = (given: Values, version: number) => {
    clear();
    save.mutate({ values: given, version });
  };
  const set = (change: Partial<Values>) => setValues((old) => ({ ...old, ...change }));
  return {
    table,
    values,
    names,
    set,
    /** For a `RecordPicker`: the field holds the id. */
    pick: (field: keyof Values) => {
      const id = values[field] as string | null;
      return {
        value: id ? { id, label: names[id] ?? '' } : null,
        onChange: (option: RecordOption | null) => {
          setNames((old) => ({ ...old, ...namesOf([option]) }));
          set({ [field]: option?.id ?? null } as Partial<Values>);
        },
      };
    },
    submit: (event: FormEvent) => {
      event.preventDefault();
      // A dialog over a form must not send that form too.
      event.stopPropagation();
      send(values, base.version);
    },
    /** Saves what stands in the form now. */
    save: () => send(values, base.version),
    busy: save.isPending,
    /** Why the last save did not come through; nothing while one runs or after it did. */
    refusal: save.error ?? undefined,
    /** Something differs from what the server has. */
    dirty: JSON.stringify(values) !== JSON.stringify(base.values),
    /** The version that the next save starts from. */
    version: base.version,
    /** Goes on from a version that another act of the page has led to, which left the fields of the form alone. */
    advance: (version: number) => setBase((old) => ({ ...old, version })),
    faults,
    general,
    /** For fields of free text. */
    text: { confirmed, onConfirmed },
    clash: clash && {
      ...clash,
      before: base.values,
      theirs: theirsOf?.(clash.current) ?? sameNames(base.values, clash.current),
    },
    /** Goes on from their version with what was decided: saves it, or leaves it in the form. */
    settle: (decided: Values, theirs: Partial<Values>, { now }: { readonly now: boolean }) => {
      if (!clash) return;
      setBase({ values: { ...base.values, ...theirs }, version: clash.version });
      setValues(decided);
      setClash(undefined);
      if (now) send(decided, clash.version);
    },
    /** Back to the form as it was typed. */
    dismiss: () => setClash(undefined),
  };
}

export type Edit<Values extends object> = Pick<
  ReturnType<typeof useEdit<Values, unknown, unknown>>,
  'table' | 'values' | 'names' | 'clash' | 'settle' | 'dismiss' | 'busy'
>;

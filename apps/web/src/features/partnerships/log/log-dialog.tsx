import { logKinds } from '@alongside/domain';
import { Button, Group, Modal, NativeSelect, SegmentedControl, Stack, Text, useMatches } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptLogDraft, LogPreset } from '../../../lib/acts.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { PartnershipPicker } from '../partnership-picker.tsx';
import { LogTargetDocument } from './log.operation.ts';
import { draftFrom, emptyDraft, holdsWork, type LogDraft, notChosen } from './log-draft.ts';
import { LogFields } from './log-fields.tsx';
import { useKeepDraft } from './use-keep-draft.ts';
import { useLog } from './use-log.ts';
import { usePartnerOf } from './use-partnership-hosts.ts';

interface LogDialogProps {
  readonly preset: LogPreset;
  readonly onClose: () => void;
}

/** Where the browser keeps what is typed: by partnership, or by the draft of the server and its version. */
const placeOf = (partnershipId: string | undefined, goesOn: KeptLogDraft | undefined) =>
  goesOn ? `log.kept.${goesOn.id}.${goesOn.version}` : partnershipId ? `log.${partnershipId}` : 'log';

/**
 * The draft of the dialog, with what the place it was opened from already knows. Each partnership has its own, so that
 * what was typed about one never turns up under another.
 */
function usePresetDraft({ partnershipId, kind, groupId, draft: goesOn }: LogPreset) {
  const { id: me } = useViewer();
  const [initial] = useState(() => (goesOn ? draftFrom(goesOn, me) : emptyDraft(me)));
  const draft = useDraft<LogDraft>(placeOf(partnershipId, goesOn), initial);
  const { setValue, clear, restored } = draft;
  // A draft of an earlier release may lack a kind that has come since.
  const value = { ...initial, ...draft.value };
  const [kept] = useState(restored && holdsWork(value));
  const target = useRead(LogTargetDocument, { id: partnershipId ?? '' }, { enabled: partnershipId !== undefined });
  const known = target.data?.partnership;
  useEffect(() => {
    // A form that was only looked at must not bring back the month of that day.
    if (restored && !kept) clear();
  }, [restored, kept, clear]);
  useEffect(() => {
    if (known) setValue((old) => ({ ...old, partnership: { id: known.id, label: known.initiative.name } }));
  }, [known, setValue]);
  useEffect(() => {
    if (kind) setValue((old) => ({ ...old, kind }));
    if (groupId) setValue((old) => ({ ...old, meeting: { ...(old.meeting ?? initial.meeting), groupId } }));
  }, [kind, groupId, setValue, initial]);
  const startAnew = () => {
    clear();
    setValue({ ...initial, partnership: value.partnership, kind: value.kind });
  };
  return { ...draft, value, kept, startAnew };
}

const firstField = (within: HTMLElement | null) =>
  within?.querySelector<HTMLElement>('[data-autofocus]') ??
  within?.querySelector<HTMLElement>('input:not([type=radio]), select, textarea');

/** The one door for everything that is logged; opened with `L`, saved with Ctrl/⌘ Enter. */
export function LogDialog({ preset, onClose }: LogDialogProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const { value: draft, setValue, clear, kept, startAnew } = usePresetDraft(preset);
  const { faults, general, take, clear: clearFaults } = useFormFaults();
  const [tried, setTried] = useState(false);
  const narrow = useMatches({ base: true, sm: false });
  const fields = useRef<HTMLDivElement>(null);
  const set = (change: Partial<LogDraft>) => setValue((old) => ({ ...old, ...change }));
  const handlers = {
    onRefused: take,
    onSaved: () => {
      clear();
      onClose();
    },
  };
  const { save, busy } = useLog(usePartnerOf(draft.partnership?.id), handlers);
  const keeping = useKeepDraft(handlers);
  const keepable = draft.partnership !== null && holdsWork(draft);
  const missing = Object.entries(notChosen(draft)).map(([field, text]) => [field, t(text)] as const);
  const beside = { ...(tried && Object.fromEntries(missing)), ...faults };
  const kinds = logKinds.codes.map((kind) => ({ value: kind, label: label('logKind', kind) }));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    clearFaults();
    if (draft.partnership && missing.length === 0 && !busy) save(draft, draft.partnership.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <Modal opened onClose={onClose} title={t('log.title_')} size="lg" onKeyDown={onKeyDown}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <PartnershipPicker
            value={draft.partnership}
            required
            autoFocus={!preset.partnershipId && !preset.draft}
            error={beside['partnershipId']}
            onChange={(partnership) => {
              set({ partnership });
              // What is typed next stands in the first field of the kind.
              if (partnership) setTimeout(() => firstField(fields.current)?.focus());
            }}
          />
          {narrow ? (
            <NativeSelect
              label={t('log.kind')}
              value={draft.kind}
              onChange={(event) => set({ kind: event.currentTarget.value as LogDraft['kind'] })}
              data={kinds}
            />
          ) : (
            <SegmentedControl
              fullWidth
              size="xs"
              aria-label={t('log.kind')}
              value={draft.kind}
              onChange={(kind) => set({ kind })}
              data={kinds}
            />
          )}
          <div ref={fields}>
            <LogFields draft={draft} set={set} faults={beside} />
          </div>
          <FormFault text={general} />
        </Stack>
        <FormActs submit={t('log.save')} onCancel={onClose} busy={busy} keys="mod+Enter">
          {keepable && (
            <Button
              variant="default"
              loading={keeping.busy}
              onClick={() => {
                clearFaults();
                keeping.keep(draft);
              }}
            >
              {t('log.keep')}
            </Button>
          )}
          {kept ? (
            <Group gap="xs">
              <Text size="xs" c="dimmed">
                {t('log.draftRestored')}
              </Text>
              <Button variant="subtle" size="compact-xs" onClick={startAnew}>
                {t('log.startAnew')}
              </Button>
            </Group>
          ) : (
            !keepable && (
              <Text size="xs" c="dimmed">
                {t('log.draftKept')}
              </Text>
            )
          )}
        </FormActs>
      </form>
    </Modal>
  );
}

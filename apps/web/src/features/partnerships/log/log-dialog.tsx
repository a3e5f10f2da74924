import { Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogPreset } from '../../../lib/acts.ts';
import { useDraft } from '../../../lib/draft.ts';
import { useRead } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { PartnershipPicker } from '../partnership-picker.tsx';
import { EngagementFields } from './engagement-fields.tsx';
import { InteractionFields } from './interaction-fields.tsx';
import { LogTargetDocument } from './log.operation.ts';
import { emptyDraft, type LogDraft, logKinds } from './log-draft.ts';
import { ReferralFields } from './referral-fields.tsx';
import { TaskFields } from './task-fields.tsx';
import { useLog } from './use-log.ts';

interface LogDialogProps {
  readonly preset: LogPreset;
  readonly onClose: () => void;
}

/** The draft of the dialog, with what the place it was opened from already knows. */
function usePresetDraft({ partnershipId, kind }: LogPreset) {
  const [initial] = useState(emptyDraft);
  const draft = useDraft<LogDraft>('log', initial);
  const { setValue } = draft;
  const target = useRead(LogTargetDocument, { id: partnershipId ?? '' }, { enabled: partnershipId !== undefined });
  const known = target.data?.partnership;
  useEffect(() => {
    if (known) setValue((old) => ({ ...old, partnership: { id: known.id, label: known.initiative.name } }));
  }, [known, setValue]);
  useEffect(() => {
    if (kind) setValue((old) => ({ ...old, kind }));
  }, [kind, setValue]);
  return draft;
}

/** The one door for everything that is logged; opened with `L`, saved with Ctrl/⌘ Enter. */
export function LogDialog({ preset, onClose }: LogDialogProps) {
  const { t } = useTranslation('partnerships');
  const { value: draft, setValue, clear } = usePresetDraft(preset);
  const { faults, general, take, clear: clearFaults } = useFormFaults();
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const placed = preset.partnershipId !== undefined;
  useEffect(() => {
    if (placed) first.current?.focus();
  }, [placed]);
  const set = (change: Partial<LogDraft>) => setValue((old) => ({ ...old, ...change }));
  const { save, busy } = useLog({
    onRefused: take,
    onSaved: () => {
      clear();
      onClose();
    },
  });
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    clearFaults();
    if (draft.partnership && !busy) save(draft, draft.partnership.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  const text = { confirmed: draft.confirmed, onConfirmed: (confirmed: boolean) => set({ confirmed }) };
  return (
    <Modal opened onClose={onClose} title={t('log.title_')} size="lg">
      <form onSubmit={submit} onKeyDown={onKeyDown} noValidate>
        <Stack>
          <PartnershipPicker
            value={draft.partnership}
            required
            autoFocus={!preset.partnershipId}
            error={faults.partnershipId ?? (tried && !draft.partnership ? t('log.partnershipNeeded') : undefined)}
            onChange={(partnership) => {
              set({ partnership });
              // What is typed next stands in the first field of the kind.
              if (partnership) setTimeout(() => first.current?.focus());
            }}
          />
          <SegmentedControl
            aria-label={t('log.kind')}
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            data={logKinds.map((kind) => ({ value: kind, label: t(`log.kinds.${kind}`) }))}
          />
          {draft.kind === 'REFERRAL' && (
            <ReferralFields
              value={draft.referral}
              onChange={(referral) => set({ referral })}
              faults={faults}
              first={first}
            />
          )}
          {draft.kind === 'INTERACTION' && (
            <InteractionFields
              value={draft.interaction}
              onChange={(interaction) => set({ interaction })}
              faults={faults}
              {...text}
            />
          )}
          {draft.kind === 'ENGAGEMENT' && (
            <EngagementFields
              value={draft.engagement}
              onChange={(engagement) => set({ engagement })}
              faults={faults}
              {...text}
            />
          )}
          {draft.kind === 'TASK' && (
            <TaskFields value={draft.task} onChange={(task) => set({ task })} faults={faults} first={first} />
          )}
          <FormFault text={general} />
        </Stack>
        <FormActs submit={t('log.save')} onCancel={onClose} busy={busy} keys="mod+Enter">
          <Text size="xs" c="dimmed">
            {t('log.draftKept')}
          </Text>
        </FormActs>
      </form>
    </Modal>
  );
}

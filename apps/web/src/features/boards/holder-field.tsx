import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import type { TextConfirmation } from '../../ui/safe-text-findings.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { ColleagueField } from './colleague-field.tsx';
import { SeatContactsDocument } from './term.operation.ts';

export const holderKinds = ['CONTACT', 'COLLEAGUE', 'ROLE'] as const;

/** Who shall hold a seat, while it is being chosen. */
export interface HolderChoice {
  readonly kind: (typeof holderKinds)[number];
  readonly contact: RecordOption | null;
  readonly userId: string | null;
  readonly roleTitle: string;
}

interface HolderFieldProps {
  readonly value: HolderChoice;
  readonly onChange: (choice: HolderChoice) => void;
  readonly error?: string | undefined;
  readonly text: TextConfirmation;
}

/** A contact of the hotline, a colleague, or a role for somebody who is kept without a name. */
export function HolderField({ value, onChange, error, text }: HolderFieldProps) {
  const { t } = useTranslation('boards');
  const [search, setSearch] = useState('');
  const found = useRead(SeatContactsDocument, { search: search || null }, { enabled: value.kind === 'CONTACT' });
  const contacts = found.data?.people.edges.map(({ node: { id, name, roleTitle, organisation } }) => ({
    id,
    label: name ?? roleTitle,
    hint: [name && roleTitle, organisation?.name].filter(Boolean).join(', ') || undefined,
  }));
  const set = (change: Partial<HolderChoice>) => onChange({ ...value, ...change });
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('who')}
        value={value.kind}
        onChange={(kind) => set({ kind: kind as HolderChoice['kind'] })}
        data={holderKinds.map((kind) => ({ value: kind, label: t(`holders.${kind}`) }))}
      />
      {value.kind === 'CONTACT' && (
        <RecordPicker
          label={t('contact')}
          description={t('contactHint')}
          required
          value={value.contact}
          options={contacts ?? []}
          onSearch={setSearch}
          loading={found.isFetching}
          onChange={(contact) => set({ contact })}
          error={error}
        />
      )}
      {value.kind === 'COLLEAGUE' && (
        <ColleagueField
          label={t('colleague')}
          everybody
          required
          value={value.userId}
          onChange={(userId) => set({ userId })}
          error={error}
        />
      )}
      {value.kind === 'ROLE' && (
        <SafeTextInput
          label={t('roleOnly')}
          description={t('roleOnlyHint')}
          required
          value={value.roleTitle}
          onChange={(roleTitle) => set({ roleTitle })}
          error={error}
          {...text}
        />
      )}
    </Stack>
  );
}

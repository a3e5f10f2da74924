import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { PartnershipChoicesDocument } from './partnership-choices.operation.ts';

interface PartnershipPickerProps {
  readonly value: RecordOption | null;
  readonly onChange: (option: RecordOption | null) => void;
  readonly label?: string;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
}

/** Finds one of the hotline's open partnerships by typing. */
export function PartnershipPicker({ label, ...field }: PartnershipPickerProps) {
  const { t } = useTranslation('partnerships');
  const { label: word } = useLabel();
  const [search, setSearch] = useState('');
  const found = useRead(PartnershipChoicesDocument, { search: search || null });
  const options = found.data?.partnerships.edges.map(({ node }) => ({
    id: node.id,
    label: node.initiative.name,
    hint: word('stage', node.stage),
  }));
  return (
    <RecordPicker
      label={label ?? t('partnership')}
      placeholder={t('choosePartnership')}
      options={options ?? []}
      onSearch={setSearch}
      loading={found.isFetching}
      {...field}
    />
  );
}

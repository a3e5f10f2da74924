import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { OrganisationChoicesDocument } from './organisation-choices.operation.ts';
import { OrganisationDialog } from './organisation-dialog.tsx';

interface OrganisationPickerProps {
  readonly value: RecordOption | null;
  readonly onChange: (option: RecordOption | null) => void;
  readonly error?: string | undefined;
}

/** Finds one organisation of the registry by typing; the secretariat can add one. Emptied, it stands for "not stated". */
export function OrganisationPicker({ value, onChange, error }: OrganisationPickerProps) {
  const { t } = useTranslation('initiatives');
  const { can } = useViewer();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const [adding, setAdding] = useState(false);
  const found = useRead(OrganisationChoicesDocument, { search: search || null });
  const options = found.data?.organisations.edges.map(({ node }) => ({
    id: node.id,
    label: node.name,
    hint: node.country ? format.country(node.country.code) : undefined,
  }));
  return (
    <div>
      <RecordPicker
        label={t('columns.organisation')}
        placeholder={t('form.organisationHint')}
        options={options ?? []}
        onSearch={setSearch}
        loading={found.isFetching}
        clearable
        value={value}
        onChange={onChange}
        error={error}
      />
      {can.editRegistry && (
        <Anchor component="button" type="button" size="sm" mt={4} onClick={() => setAdding(true)}>
          {t('organisation.add')}
        </Anchor>
      )}
      {adding && (
        <OrganisationDialog
          onSaved={({ id, name }) => onChange({ id, label: name })}
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}

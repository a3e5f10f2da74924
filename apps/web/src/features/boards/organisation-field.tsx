import { useState } from 'react';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { type RecordOption, RecordPicker } from '../../ui/record-picker.tsx';
import { BoardOrganisationsDocument } from './board.operation.ts';

interface OrganisationFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: RecordOption | null;
  readonly onChange: (option: RecordOption | null) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Finds an organisation of the registry by typing; emptied, it stands for none. */
export function OrganisationField(props: OrganisationFieldProps) {
  const format = useFormat();
  const [search, setSearch] = useState('');
  const found = useRead(BoardOrganisationsDocument, { search: search || null });
  const options = found.data?.organisations.edges.map(({ node: { id, name, country } }) => ({
    id,
    label: name,
    hint: country ? format.country(country.code) : undefined,
  }));
  return <RecordPicker {...props} options={options ?? []} onSearch={setSearch} loading={found.isFetching} clearable />;
}

import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { BoardColleaguesDocument } from './board.operation.ts';

interface ColleagueFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | undefined;
  /** Whether observers can be chosen too: they sit on boards, but keep none. */
  readonly everybody?: boolean;
  readonly required?: boolean;
}

/** One of the hotline's people. */
export function ColleagueField({ value, onChange, everybody = false, ...field }: ColleagueFieldProps) {
  const { t } = useTranslation('boards');
  const read = useRead(BoardColleaguesDocument, {});
  const people = (read.data?.users.edges ?? [])
    .map(({ node }) => node)
    .filter(({ role }) => everybody || role !== 'OBSERVER');
  return (
    <NativeSelect
      {...field}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={value ?? ''}
      data={[{ value: '', label: t('nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}

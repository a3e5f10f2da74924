import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NameErasureQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { useFormFaults } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { EraseNameDocument } from './erase-name.operation.ts';
import { ErasingForm } from './erasing-form.tsx';

interface EraseNameFormProps {
  readonly whom: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
    readonly alsoCalled: string[];
  };
  readonly erasure: NameErasureQuery['nameErasure'];
  readonly looking: boolean;
  readonly onAlsoCalled: (spellings: string[]) => void;
  readonly onErased: () => void;
}

/** Erases a name from everything that belongs to the network. */
export function EraseNameForm({ whom, erasure, looking, onAlsoCalled, onErased }: EraseNameFormProps) {
  const { t } = useTranslation('people');
  const { faults, general, take, clear } = useFormFaults();
  const { trail, closedTexts } = erasure;
  const erase = useChange(EraseNameDocument, {
    onError: take,
    onSuccess: () => {
      onErased();
      toast(t('eraseName.done'));
    },
  });
  return (
    <ErasingForm
      shownName={whom.name}
      name={whom.name}
      erasure={erasure}
      usualStandIn={t('eraseName.usualStandIn')}
      looking={looking}
      alsoCalled={whom.alsoCalled}
      onAlsoCalled={onAlsoCalled}
      faults={faults}
      general={general}
      busy={erase.isPending}
      onErase={(values) => {
        clear();
        erase.mutate({ input: { ...whom, ...values } });
      }}
      notes={
        <>
          {trail > 0 && <Text size="sm">{t('erase.trail', { count: trail })}</Text>}
          {closedTexts > 0 && <Text size="sm">{t('erase.closed', { count: closedTexts })}</Text>}
        </>
      }
    />
  );
}

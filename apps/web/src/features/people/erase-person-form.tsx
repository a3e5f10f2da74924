import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonErasureQuery } from '../../gql/graphql.ts';
import { useChange } from '../../lib/query.ts';
import { useFormFaults } from '../../ui/form.tsx';
import { RouterButton } from '../../ui/router-link.tsx';
import { toast } from '../../ui/toast.tsx';
import { ErasePersonDocument } from './erase-person.operation.ts';
import { ErasingForm } from './erasing-form.tsx';
import { WhatGoes } from './what-goes.tsx';

interface ErasePersonFormProps {
  readonly person: NonNullable<PersonErasureQuery['person']>;
  readonly erasure: PersonErasureQuery['personErasure'];
  readonly looking: boolean;
  readonly alsoCalled: string[];
  readonly onAlsoCalled: (spellings: string[]) => void;
}

/** Erases a contact of the hotline, after what goes and what stays has been said. */
export function ErasePersonForm({ person, erasure, looking, alsoCalled, onAlsoCalled }: ErasePersonFormProps) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const { id, version, name, roleTitle } = person;
  const erase = useChange(ErasePersonDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('erase.done'));
      void navigate({ to: '/people', search: {} });
    },
  });
  return (
    <ErasingForm
      lead={<WhatGoes person={person} erasure={erasure} />}
      shownName={erasure.shownName}
      name={name ?? null}
      erasure={erasure}
      usualStandIn={t('erase.usualStandIn', { role: roleTitle })}
      looking={looking}
      alsoCalled={alsoCalled}
      onAlsoCalled={onAlsoCalled}
      faults={faults}
      general={general}
      busy={erase.isPending}
      onErase={(values) => {
        clear();
        erase.mutate({ input: { id, version, alsoCalled, ...values } });
      }}
      cancel={
        <RouterButton variant="default" to="/people/$personId" params={{ personId: id }}>
          {t('erase.cancel')}
        </RouterButton>
      }
    />
  );
}

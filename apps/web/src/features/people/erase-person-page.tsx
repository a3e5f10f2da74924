import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Page } from '../../ui/page.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { PersonErasureDocument } from './erase-person.operation.ts';
import { ErasePersonForm } from './erase-person-form.tsx';

/** Everything that names a contact, to be looked at before it is erased for good. */
export function ErasePersonPage() {
  const { t } = useTranslation('people');
  const { personId } = useParams({ from: '/signed-in/people/$personId/erase' });
  const [alsoCalled, setAlsoCalled] = useState<string[]>([]);
  const read = useRead(PersonErasureDocument, { id: personId, input: { id: personId, alsoCalled } });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  const { person, personErasure } = read.data;
  if (!person) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  return (
    <Page
      title={t('erase.title', { name: personErasure.shownName })}
      lead={t('erase.lead')}
      crumbs={[
        { label: t('title'), to: '/people' },
        { label: personErasure.shownName, to: '/people/$personId', params: { personId } },
      ]}
      width="reading"
    >
      <ErasePersonForm
        person={person}
        erasure={personErasure}
        looking={read.isFetching}
        alsoCalled={alsoCalled}
        onAlsoCalled={setAlsoCalled}
      />
    </Page>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Fact, FactList } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import { ErasedPerson } from './erased-person.tsx';
import { ConfirmPersonDocument, PersonDocument } from './people.operation.ts';
import { SeatsOfPerson } from './seats-of-person.tsx';

/** One professional contact: how to reach them at work, where the contact comes from, who works with them. */
export function PersonPage() {
  const { t } = useTranslation(['people', 'boards']);
  const format = useFormat();
  const { personId } = useParams({ from: '/signed-in/people/$personId' });
  const [editing, setEditing] = useState(false);
  const refusalText = useRefusalText();
  const confirm = useChange(ConfirmPersonDocument, {
    onSuccess: () => toast(t('confirmed')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const read = useRead(PersonDocument, { id: personId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  const { person } = read.data;
  if (!person) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  if (person.erasedAt) return <ErasedPerson roleTitle={person.roleTitle} erasedAt={person.erasedAt} />;
  const { id, version, viewerCan } = person;
  return (
    <Page
      title={person.name ?? person.roleTitle}
      lead={person.name ? person.roleTitle : t('roleOnly')}
      badges={person.stale && <StateBadge tone="attention" label={t('toConfirm')} hint={t('staleHint')} />}
      act={
        <>
          {viewerCan.confirm && (
            <Button
              variant="default"
              loading={confirm.isPending}
              onClick={() => confirm.mutate({ input: { id, version } })}
            >
              {t('confirm')}
            </Button>
          )}
          {viewerCan.edit && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
        </>
      }
      crumbs={[{ label: t('title'), to: '/people' }]}
      width="reading"
    >
      <FactList>
        <Fact label={t('organisation')}>
          {person.organisation && (
            <RouterAnchor to="/organisations/$organisationId" params={{ organisationId: person.organisation.id }}>
              {person.organisation.name}
            </RouterAnchor>
          )}
        </Fact>
        <Fact label={t('email')}>{person.email}</Fact>
        <Fact label={t('phone')}>{person.phone}</Fact>
        <Fact label={t('languages')}>{person.languages.map(format.language).join(', ')}</Fact>
        <Fact label={t('source')}>{person.source}</Fact>
        <Fact label={t('lastConfirmed')}>
          {person.lastConfirmedOn ? format.date(person.lastConfirmedOn) : t('never')}
        </Fact>
        <Fact label={t('partnerships')}>
          {person.partnerships.length > 0 && (
            <Stack gap={0}>
              {person.partnerships.map(({ id, initiative }) => (
                <RouterAnchor key={id} to="/partnerships/$partnershipId" params={{ partnershipId: id }}>
                  {initiative.name}
                </RouterAnchor>
              ))}
            </Stack>
          )}
        </Fact>
        {person.terms.length > 0 && (
          <Fact label={t('boards:boardSeats')}>
            <SeatsOfPerson terms={person.terms} />
          </Fact>
        )}
      </FactList>
      {viewerCan.erase && (
        <Text size="sm" mt="xl">
          <RouterAnchor to="/people/$personId/erase" params={{ personId: id }}>
            {t('erase.link')}
          </RouterAnchor>
        </Text>
      )}
      {editing && <EditPersonDialog person={person} onClose={() => setEditing(false)} />}
    </Page>
  );
}

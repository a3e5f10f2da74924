import { Anchor, Box, Button, Stack, Text } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrganisationQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Fact, FactList, ProvenanceLine } from '../../ui/fact.tsx';
import { Page } from '../../ui/page.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { OrganisationDocument } from './organisation.operation.ts';
import { OrganisationDialog } from './organisation-dialog.tsx';

function Bonds({ organisation }: { readonly organisation: NonNullable<OrganisationQuery['organisation']> }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const { hotlines, initiatives, relations } = organisation;
  return (
    <>
      {hotlines.length > 0 && (
        <Fact label={t('runsHotline')}>
          {hotlines.map(({ id, name }) => (
            <div key={id}>
              <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: id }}>
                {name}
              </RouterAnchor>
            </div>
          ))}
        </Fact>
      )}
      {initiatives.length > 0 && (
        <Fact label={t('runs')}>
          {initiatives.map(({ id, name }) => (
            <div key={id}>
              <RouterAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }}>
                {name}
              </RouterAnchor>
            </div>
          ))}
        </Fact>
      )}
      {relations.length > 0 && (
        <Fact label={t('related')}>
          <Stack gap="xs">
            {relations.map(({ id, kind, outgoing, other, note }) => (
              <div key={id}>
                <RouterAnchor to="/organisations/$organisationId" params={{ organisationId: other.id }}>
                  {other.name}
                </RouterAnchor>
                <Text size="xs" c="dimmed">
                  {t(outgoing ? 'relationOut' : 'relationIn', { kind: label('organisationRelation', kind) })}
                  {note && ` · ${note}`}
                </Text>
              </div>
            ))}
          </Stack>
        </Fact>
      )}
    </>
  );
}

/** A legal body and what it runs. */
export function OrganisationPage() {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const format = useFormat();
  const { organisationId } = useParams({ from: '/signed-in/organisations/$organisationId' });
  const { can } = useViewer();
  const [editing, setEditing] = useState(false);
  const read = useRead(OrganisationDocument, { id: organisationId });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  const { organisation } = read.data;
  if (!organisation) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  const { otherNames, acronym, website, country, note } = organisation;
  const names = [acronym, ...otherNames].filter(Boolean).join(', ');
  return (
    <Page
      title={organisation.name}
      lead={[label('organisationType', organisation.type), country && format.country(country.code)]
        .filter(Boolean)
        .join(' · ')}
      crumbs={[{ label: t('title'), to: '/initiatives' }]}
      width="reading"
      act={can.editRegistry && <Button onClick={() => setEditing(true)}>{t('edit')}</Button>}
    >
      <Box mb="lg">
        <ProvenanceLine provenance={organisation.provenance} />
      </Box>
      <FactList>
        {names && <Fact label={t('aliases')}>{names}</Fact>}
        <Fact label={t('website')}>
          {website && (
            <Anchor href={website} target="_blank" rel="noreferrer noopener" size="sm">
              {website.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </Anchor>
          )}
        </Fact>
        <Bonds organisation={organisation} />
        {note && <Fact label={t('note')}>{note}</Fact>}
      </FactList>
      {editing && <OrganisationDialog record={organisation} onClose={() => setEditing(false)} />}
    </Page>
  );
}

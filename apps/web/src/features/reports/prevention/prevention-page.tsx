import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportShelfQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { type Language, languages } from '../../../lib/i18n/index.ts';
import { usePages } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import styles from './prevention.module.css';
import { ReportShelfDocument } from './prevention.operation.ts';
import { StartReportDialog } from './start-report-dialog.tsx';

type Edition = ReportShelfQuery['reportEditions']['edges'][number]['node'];

/** Reports “Prevention initiatives”: editions that the network reads, and what the secretariat works on. */
export function PreventionReportsPage() {
  const { t } = useTranslation('prevention');
  const { can } = useViewer();
  const [starting, setStarting] = useState(false);
  const shelf = usePages(ReportShelfDocument, { withDrafts: can.keepReports }, ({ reportEditions }) => reportEditions);
  const start = can.keepReports && (
    <Button leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />} onClick={() => setStarting(true)}>
      {t('start.open')}
    </Button>
  );
  const drafts = shelf.first?.reportDrafts?.edges ?? [];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      crumbs={[{ label: t('reports'), to: '/reports' }]}
      act={start}
      width="reading"
    >
      {shelf.error && shelf.rows.length === 0 && (
        <ErrorState error={shelf.error} onRetry={() => void shelf.refetch()} />
      )}
      {shelf.isPending && <TextSkeleton lines={6} />}
      {shelf.first && (
        <>
          {can.keepReports && (
            <Section title={t('drafts.title')}>
              {drafts.length === 0 && <Quiet>{t('drafts.empty')}</Quiet>}
              <ul className={styles.list}>
                {drafts.map(({ node }) => (
                  <li key={node.id} className={styles.entry}>
                    <div className={styles.words}>
                      <RouterAnchor to="/reports/prevention/drafts/$draftId" params={{ draftId: node.id }} fw={500}>
                        {node.title}
                      </RouterAnchor>
                      <Line report={node} />
                    </div>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={t('editions.title')}>
            {shelf.rows.length === 0 && (
              <EmptyState title={t('editions.empty')} text={t(can.keepReports ? 'editions.how' : 'editions.wait')} />
            )}
            <ul className={styles.list}>
              {shelf.rows.map((edition) => (
                <EditionEntry key={edition.id} edition={edition} />
              ))}
            </ul>
            {shelf.hasNextPage && (
              <Button
                mt="md"
                variant="default"
                loading={shelf.isFetchingNextPage}
                onClick={() => void shelf.fetchNextPage()}
              >
                {t('more')}
              </Button>
            )}
          </Section>
        </>
      )}
      {starting && <StartReportDialog onClose={() => setStarting(false)} />}
    </Page>
  );
}

const Quiet = ({ children }: { readonly children: ReactNode }) => (
  <Text size="sm" c="dimmed">
    {children}
  </Text>
);

function EditionEntry({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <RouterAnchor to="/reports/prevention/$editionId" params={{ editionId: edition.id }} fw={500}>
          {edition.title}
        </RouterAnchor>
        <Line report={edition} />
      </div>
      <Group gap="xs">
        <Quiet>{t('frozenOn', { date: format.date(edition.createdAt) })}</Quiet>
      </Group>
    </li>
  );
}

/** What a report is about, in one line. */
function Line({ report }: { readonly report: Pick<Edition, 'dataDate' | 'language' | 'countries'> }) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const { dataDate, language, countries } = report;
  return (
    <Text size="xs" c="dimmed">
      {[
        t('dataDateIs', { date: format.date(dataDate) }),
        languages[language as Language],
        countries ? t('countriesAre', { count: countries.length }) : t('allCountries'),
      ].join(' · ')}
    </Text>
  );
}

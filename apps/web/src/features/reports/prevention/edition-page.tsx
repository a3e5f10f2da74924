import type { ReportBlock } from '@alongside/domain';
import { Box, Button, Group, Tabs } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportEditionQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../../ui/error-state.tsx';
import { Fact, FactList } from '../../../ui/fact.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterButton } from '../../../ui/router-link.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { toast } from '../../../ui/toast.tsx';
import { DifferencesView } from './differences-view.tsx';
import {
  RemoveReportEditionDocument,
  ReportEditionContentDocument,
  ReportEditionDocument,
} from './edition.operation.ts';
import { EditionFiles, isMaking } from './edition-files.tsx';
import { FigureList } from './figure-list.tsx';
import { editionViews } from './prevention.search.ts';
import { ReportBlocks } from './report-blocks.tsx';

/** Milliseconds between two looks at files that are being made. */
const LOOK_AGAIN = 1_000;

type Edition = NonNullable<ReportEditionQuery['reportEdition']>;

const route = getRouteApi('/signed-in/reports/prevention/$editionId');

function Record({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const { can } = useViewer();
  const { view = 'report' } = route.useSearch();
  const navigate = route.useNavigate();
  const { dataDate, knownAt, countries, surveyRound, createdAt, frozenBy } = edition;
  const open = (value: string | null) => {
    const next = editionViews.find((known) => known === value);
    if (next) void navigate({ search: { view: next === 'report' ? undefined : next } });
  };
  return (
    <Page
      title={edition.title}
      crumbs={[
        { label: t('reports'), to: '/reports' },
        { label: t('title'), to: '/reports/prevention' },
      ]}
      lead={t('edition.lead', { date: format.date(createdAt), name: frozenBy ?? t('edition.somebody') })}
      act={can.keepReports && <RemoveEdition id={edition.id} />}
    >
      <Box mb="xl">
        <FactList>
          <Fact label={t('options.dataDate')}>{format.date(dataDate)}</Fact>
          <Fact label={t('knowledge.title')}>{format.dateTime(knownAt)}</Fact>
          <Fact label={t('options.countries')}>
            {countries ? format.list(countries.map(format.country)) : t('allCountries')}
          </Fact>
          <Fact label={t('options.round')}>{surveyRound?.title ?? t('options.noRound')}</Fact>
        </FactList>
      </Box>
      <EditionFiles edition={edition} />
      <Tabs value={view} onChange={open} keepMounted={false} mt="lg">
        <Tabs.List mb="lg">
          {editionViews.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`edition.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="report">
          <Content id={edition.id} part="report" dataDate={dataDate} />
        </Tabs.Panel>
        <Tabs.Panel value="figures">
          <Content id={edition.id} part="figures" dataDate={dataDate} />
        </Tabs.Panel>
        <Tabs.Panel value="differences">
          <DifferencesView id={edition.id} dataDate={dataDate} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

interface ContentProps {
  readonly id: string;
  readonly part: 'report' | 'figures';
  readonly dataDate: string;
}

function Content({ id, part, dataDate }: ContentProps) {
  const read = useRead(ReportEditionContentDocument, { id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={12} />;
  const { chapters, figures } = read.data.reportEditionContent;
  if (part === 'figures') return <FigureList figures={figures} dataDate={dataDate} />;
  return chapters.map(({ chapter, blocks }) => (
    <ReportBlocks key={chapter} blocks={JSON.parse(blocks) as readonly ReportBlock[]} />
  ));
}

/** Takes an edition away from all readers; the toast brings it back. */
function RemoveEdition({ id }: { readonly id: string }) {
  const { t } = useTranslation('prevention');
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const restore = useChange(RemoveReportEditionDocument, { onSuccess: () => toast(t('remove.undone')), onError });
  const remove = useChange(RemoveReportEditionDocument, {
    onSuccess: () => {
      void navigate({ to: '/reports/prevention' });
      toast(t('remove.edition'), { undo: () => restore.mutate({ input: { id, removed: false } }) });
    },
    onError,
  });
  return (
    <Group>
      <Button
        variant="default"
        loading={remove.isPending}
        onClick={() => remove.mutate({ input: { id, removed: true } })}
      >
        {t('remove.act')}
      </Button>
    </Group>
  );
}

/** An edition: what it says for ever, its figures with their rows, and what is another today. */
export function ReportEditionPage() {
  const { t } = useTranslation('prevention');
  const { editionId } = route.useParams();
  const read = useRead(
    ReportEditionDocument,
    { id: editionId },
    { again: ({ reportEdition }) => (reportEdition && isMaking(reportEdition) ? LOOK_AGAIN : false) },
  );
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const edition = read.data.reportEdition;
  if (!edition || edition.removedAt) {
    return (
      <EmptyState
        title={t('missing.title')}
        text={t('missing.text')}
        acts={<RouterButton to="/reports/prevention">{t('missing.back')}</RouterButton>}
      />
    );
  }
  return <Record edition={edition} />;
}

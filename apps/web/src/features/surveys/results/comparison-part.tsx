import type { SurveyDefinition } from '@alongside/domain';
import { NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useRead } from '../../../lib/query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { ComparisonChart, ComparisonTable } from './comparison-figures.tsx';
import { FigureFrame } from './figure-frame.tsx';
import type { PartProps } from './figures-part.tsx';
import { type ComparedItem, itemInWords, tellerOf } from './results-words.ts';
import { ComparableRoundsDocument, SurveyComparisonDocument } from './survey-results.operation.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');

/** Rounds of this version and of those that it is linked with, the latest first. */
function useComparable({ round, definition }: Pick<PartProps, 'round' | 'definition'>) {
  const read = useRead(ComparableRoundsDocument, {});
  const keys = new Set([definition.key, ...(definition.links ?? []).map(({ version }) => version)]);
  return (read.data?.surveyRounds.edges ?? [])
    .map(({ node }) => node)
    .filter(
      ({ id, surveyVersion, opensAt }) => id !== round.id && opensAt <= round.opensAt && keys.has(surveyVersion.key),
    );
}

interface ItemProps {
  readonly item: ComparedItem;
  readonly definition: SurveyDefinition;
  readonly earlier: SurveyDefinition;
  readonly respondentsInBoth: number | null;
  readonly asTable: boolean;
}

/** One question in both rounds, with what has changed about it. */
function Item({ item, definition, earlier, respondentsInBoth, asTable }: ItemProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const tell = tellerOf(definition, i18n.language);
  const title = itemInWords(definition, item.item, tell);
  const told = { item, definition, tell };
  const notes = [
    ...(item.relation === 'SAME' ? [] : [t(`compare.${item.relation}`)]),
    ...(item.note ? [tell(JSON.parse(item.note) as Record<string, string>)] : []),
    ...(item.reworded
      ? [t('compare.reworded', { text: itemInWords(earlier, item.otherItem, tellerOf(earlier, i18n.language)) })]
      : []),
    ...(item.otherOptions && item.relation !== 'NOT_COMPARABLE' ? [t('compare.otherOptions')] : []),
  ];
  return (
    <Section
      title={
        <>
          <Text span c="dimmed" fw={400} inherit>
            {item.item}
          </Text>{' '}
          {title}
        </>
      }
    >
      {notes.map((note) => (
        <Text key={note} size="xs" c="dimmed" mb="xs">
          {note}
        </Text>
      ))}
      {item.choices.length > 0 && (
        <FigureFrame
          title={title}
          asTable={asTable}
          chart={<ComparisonChart {...told} />}
          table={<ComparisonTable {...told} title={title} respondentsInBoth={respondentsInBoth} />}
        />
      )}
    </Section>
  );
}

/** What has changed since another round. */
function Compared({ round, definition, audience, asTable, beside }: PartProps & { readonly beside: string }) {
  const { t } = useTranslation('surveyResults');
  const read = useRead(SurveyComparisonDocument, { roundId: round.id, earlierRoundId: beside, audience });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const compared = read.data.surveyComparison;
  if (!compared) return <EmptyState title={t('unreleasedTitle')} text={t('compare.unreleased')} />;
  const earlier = JSON.parse(compared.earlierDefinition) as SurveyDefinition;
  const both = compared.respondentsInBoth ?? null;
  return (
    <>
      {both !== null && (
        <Text size="sm" mb="md">
          {t('compare.both', { count: both })}
        </Text>
      )}
      {compared.items.map((item) => (
        <Item
          key={item.item}
          item={item}
          definition={definition}
          earlier={earlier}
          respondentsInBoth={both}
          asTable={asTable}
        />
      ))}
    </>
  );
}

/** The round beside an earlier one, question by question, with both bases. */
export function ComparisonPart(props: PartProps) {
  const { t } = useTranslation('surveyResults');
  const format = useFormat();
  const { beside } = route.useSearch();
  const navigate = route.useNavigate();
  const rounds = useComparable(props);
  const chosen = rounds.find(({ id }) => id === beside);
  return (
    <>
      <Section title={t('compare.title')} hint={t('compare.hint')}>
        {rounds.length === 0 ? (
          <Text size="sm">{t('compare.nothing')}</Text>
        ) : (
          <NativeSelect
            label={t('compare.beside')}
            value={chosen?.id ?? ''}
            maw="30rem"
            data={[
              { value: '', label: t('compare.choose') },
              ...rounds.map(({ id, title, opensAt }) => ({ value: id, label: `${title}, ${format.date(opensAt)}` })),
            ]}
            onChange={(event) => {
              const value = event.currentTarget.value || undefined;
              void navigate({ search: (old) => ({ ...old, beside: value }), replace: true });
            }}
          />
        )}
      </Section>
      {chosen && <Compared {...props} beside={chosen.id} />}
    </>
  );
}

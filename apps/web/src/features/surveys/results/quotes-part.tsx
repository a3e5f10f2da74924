import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { SurveyQuotesQuery } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { PartProps } from './figures-part.tsx';
import styles from './results.module.css';
import { itemInWords, tellerOf } from './results-words.ts';
import { RestoreSurveyQuoteDocument, SurveyQuotesDocument } from './survey-results.operation.ts';
import { useTakeBack } from './use-take-back.ts';

type Quote = SurveyQuotesQuery['surveyQuotes'][number];
type Release = SurveyQuotesQuery['surveyQuoteReleases'][number];

/** Released words and who is named for them. */
function Quoted({ quote: { text, country, hotline } }: { readonly quote: Quote }) {
  const { t } = useTranslation('surveyResults');
  const format = useFormat();
  const named = country ? t('quotes.fromCountry', { country: format.country(country) }) : t('quotes.from');
  return (
    <blockquote className={styles.quote}>
      <Text size="sm">{text}</Text>
      <Text size="xs" c="dimmed" component="footer">
        {hotline ?? named}
      </Text>
    </blockquote>
  );
}

/** Where a quote comes from, and taking it back. */
function Source({ release, canChange }: { readonly release: Release; readonly canChange: boolean }) {
  const { t } = useTranslation('surveyResults');
  const { label } = useLabel();
  const format = useFormat();
  const takeBack = useTakeBack();
  const restore = useChange(RestoreSurveyQuoteDocument, { onSuccess: () => toast(t('quotes.done')) });
  const { id, version, text, attribution, audience, agreedBy, agreedOn, releasedBy, releasedAt, takenBackAt } = release;
  return (
    <li className={styles.source}>
      <Text size="sm" td={takenBackAt ? 'line-through' : undefined}>
        {text}
      </Text>
      <Text size="xs" c="dimmed">
        {[
          label('quoteAttribution', attribution),
          label('quoteAudience', audience),
          t('quotes.agreed', {
            role: agreedBy,
            day: format.date(agreedOn),
            name: releasedBy ?? label('role', 'SECRETARIAT'),
            time: format.dateTime(releasedAt),
          }),
          ...(takenBackAt ? [t('quotes.gone', { time: format.dateTime(takenBackAt) })] : []),
        ].join(' · ')}
      </Text>
      {release.answeredAnew && !takenBackAt && <Text size="xs">{t('quotes.anew')}</Text>}
      {canChange && (
        <Group mt="xs">
          <Button
            variant="default"
            size="compact-xs"
            onClick={() => (takenBackAt ? restore.mutate({ input: { id, version } }) : takeBack({ id, version }))}
          >
            {t(takenBackAt ? 'quotes.restore' : 'quotes.takeBack')}
          </Button>
        </Group>
      )}
    </li>
  );
}

/** Words that may be read, question by question, and for the secretariat where they come from. */
export function QuotesPart({ round, definition, audience }: PartProps) {
  const { t, i18n } = useTranslation('surveyResults');
  const tell = tellerOf(definition, i18n.language);
  const read = useRead(SurveyQuotesDocument, { id: round.id });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={6} />;
  const { surveyQuotes, surveyQuoteReleases: releases } = read.data;
  const quotes = surveyQuotes.filter((each) => audience !== 'PUBLIC' || each.audience === 'PUBLIC');
  const items = [...new Set(quotes.map(({ item }) => item))];
  return (
    <>
      <Section title={t('quotes.title')} hint={t('quotes.hint')}>
        {quotes.length === 0 && <EmptyState title={t('quotes.none')} text={t('quotes.noneText')} />}
        {items.map((item) => (
          <div key={item}>
            <Text size="sm" fw={500} mt="md">
              {itemInWords(definition, item, tell)}
            </Text>
            {quotes
              .filter((each) => each.item === item)
              .map((each) => (
                <Quoted key={each.id} quote={each} />
              ))}
          </div>
        ))}
      </Section>
      {releases.length > 0 && (
        <Section title={t(round.viewerCan.run ? 'quotes.sources' : 'quotes.sourcesOwn')}>
          <ul className={styles.plain}>
            {releases.map((each) => (
              <Source key={each.id} release={each} canChange={round.viewerCan.run} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

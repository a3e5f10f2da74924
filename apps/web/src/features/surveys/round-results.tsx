import { type ResultAudience, resultAudiences, type SurveyDefinition } from '@alongside/domain';
import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import { QuestionResults } from './question-results.tsx';
import { Quotations } from './quotations.tsx';
import type { Results, Round } from './round-words.ts';
import { ReleaseSurveyResultsDocument, SurveyResultsDocument } from './survey.operation.ts';
import { useFigures } from './use-figures.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');

function ResponseRate({ rate }: { readonly rate: Results['responseRate'] }) {
  const { t } = useTranslation('surveys');
  const { inWords } = useFigures();
  return (
    <Section title={t('rate.title')} hint={t('rate.hint')}>
      <Text size="lg" fw={600} className="tabular">
        {t('rate.rr1', { figure: inWords(rate.rr1) })}
      </Text>
      <Text size="sm" c="dimmed" className="tabular">
        {[
          t('rate.rr2', { figure: inWords(rate.rr2) }),
          t('rate.cooperation', { figure: inWords(rate.cooperation) }),
          ...(rate.ineligible > 0 ? [t('rate.ineligible', { count: rate.ineligible })] : []),
        ].join(' · ')}
      </Text>
    </Section>
  );
}

/** Through whose eyes the results are seen, and their release to members. For the secretariat. */
function Controls({ round, audience }: { readonly round: Round; readonly audience: ResultAudience }) {
  const { t } = useTranslation('surveys');
  const { options } = useLabel();
  const format = useFormat();
  const navigate = route.useNavigate();
  const release = useChange(ReleaseSurveyResultsDocument, { onSuccess: () => toast(t('release.done')) });
  return (
    <Group justify="space-between" align="flex-end" mb="lg">
      <NativeSelect
        label={t('audience')}
        description={t(`audiences.${audience}`)}
        value={audience}
        data={options('resultAudience')}
        onChange={(event) => {
          const chosen = resultAudiences.codes.find((code) => code === event.currentTarget.value);
          void navigate({ search: (old) => ({ ...old, audience: chosen }), replace: true });
        }}
      />
      {round.viewerCan.run && (
        <div>
          <Button
            variant="default"
            loading={release.isPending}
            onClick={() => release.mutate({ input: { roundId: round.id } })}
          >
            {t(round.releasedAt ? 'release.again' : 'release.act')}
          </Button>
          <Text size="xs" c="dimmed" mt="xs">
            {round.releasedAt ? t('release.at', { time: format.dateTime(round.releasedAt) }) : t('release.never')}
          </Text>
        </div>
      )}
    </Group>
  );
}

/** What the answers of a round come to, with the base under every figure. */
export function RoundResults({ round }: { readonly round: Round }) {
  const { t } = useTranslation('surveys');
  const { can } = useViewer();
  const { audience } = route.useSearch();
  const wanted = can.runSurveys ? (audience ?? 'SECRETARIAT') : 'MEMBERS';
  const read = useRead(SurveyResultsDocument, { id: round.id, audience: wanted });
  const definition = useMemo(
    () => JSON.parse(round.surveyVersion.definition) as SurveyDefinition,
    [round.surveyVersion.definition],
  );
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={12} />;
  const results = read.data.surveyResults;
  if (!results) return <EmptyState title={t('unreleasedTitle')} text={t('unreleasedText')} />;
  return (
    <>
      {can.runSurveys ? (
        <Controls round={round} audience={wanted} />
      ) : (
        <Text size="sm" c="dimmed" mb="md">
          {t('audiences.MEMBERS')}
        </Text>
      )}
      <ResponseRate rate={results.responseRate} />
      {results.quotations.length > 0 && <Quotations quotations={results.quotations} />}
      {definition.questions.map((question) => {
        const figures = results.questions.find((each) => each.question === question.code);
        return (
          figures && (
            <QuestionResults key={question.code} definition={definition} question={question} figures={figures} />
          )
        );
      })}
    </>
  );
}

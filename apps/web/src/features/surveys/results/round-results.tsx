import { type ResultAudience, resultAudiences, type SurveyDefinition } from '@alongside/domain';
import { Button, Group, NativeSelect, SegmentedControl, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { TurnButton } from '../../../ui/charts/turn-button.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { Round } from '../round-words.ts';
import { type ResultPart, resultParts } from '../survey.search.ts';
import { ComparisonPart } from './comparison-part.tsx';
import { CrossPart } from './cross-part.tsx';
import { FiguresPart, type PartProps } from './figures-part.tsx';
import { FilesMenu } from './files-menu.tsx';
import { OwnAnswersPart } from './own-answers-part.tsx';
import { QuotesPart } from './quotes-part.tsx';
import styles from './results.module.css';
import { ReleaseSurveyResultsDocument } from './survey-results.operation.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');

const contents: Readonly<Record<'figures' | ResultPart, ComponentType<PartProps>>> = {
  figures: FiguresPart,
  cross: CrossPart,
  compare: ComparisonPart,
  quotes: QuotesPart,
  own: OwnAnswersPart,
};

/** Through whose eyes the results are seen, and their release to members. For the secretariat. */
function Controls({ round, audience }: { readonly round: Round; readonly audience: ResultAudience }) {
  const { t } = useTranslation('surveyResults');
  const { options } = useLabel();
  const format = useFormat();
  const navigate = route.useNavigate();
  const release = useChange(ReleaseSurveyResultsDocument, { onSuccess: () => toast(t('release.done')) });
  return (
    <Group justify="space-between" align="flex-end" mb="md">
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

/** Charts or tables, one key apart, and the tables as files. */
function Turning({ round, audience, asTable }: Pick<PartProps, 'round' | 'audience' | 'asTable'>) {
  const navigate = route.useNavigate();
  const turn = () =>
    void navigate({ search: (old) => ({ ...old, view: asTable ? undefined : 'table' }), replace: true });
  return (
    <Group gap="xs">
      <TurnButton asTable={asTable} onTurn={turn} />
      <FilesMenu roundId={round.id} audience={audience} archived={round.archived} />
    </Group>
  );
}

/** The results of a round in parts: figures, questions against each other, beside another round, quotes, the own answers. */
export function RoundResults({ round }: { readonly round: Round }) {
  const { t } = useTranslation(['surveyResults', 'traces']);
  const { can, hotline } = useViewer();
  const { audience: chosen, part = 'figures', view, answer } = route.useSearch();
  const navigate = route.useNavigate();
  const audience = can.runSurveys ? (chosen ?? 'SECRETARIAT') : 'MEMBERS';
  const definition = useMemo(
    () => JSON.parse(round.surveyVersion.definition) as SurveyDefinition,
    [round.surveyVersion.definition],
  );
  const parts = (['figures', ...resultParts] as const).filter(
    (each) => each !== 'own' || ((hotline || answer) && !round.archived),
  );
  const shown = parts.includes(part) ? part : 'figures';
  const Content = contents[shown];
  return (
    <>
      {can.runSurveys ? (
        <Controls round={round} audience={audience} />
      ) : (
        <Text size="sm" c="dimmed" mb="md">
          {t('audiences.MEMBERS')}
        </Text>
      )}
      <Group justify="space-between" mb="lg">
        <div className={styles.parts}>
          <SegmentedControl
            aria-label={t('parts.title')}
            value={shown}
            data={parts.map((value) => ({
              value,
              label: value === 'own' && !hotline ? t('traces:oneAnswer') : t(`parts.${value}`),
            }))}
            onChange={(value) => {
              const next = resultParts.find((each) => each === value);
              void navigate({ search: (old) => ({ ...old, part: next }), replace: true });
            }}
          />
        </div>
        <Turning round={round} audience={audience} asTable={view === 'table'} />
      </Group>
      <Content round={round} definition={definition} audience={audience} asTable={view === 'table'} />
    </>
  );
}

import { type CrossSide, crossSides, sameSide } from '@alongside/domain';
import { Button, NativeSelect, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChange, useRead } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState, useRefusalText } from '../../../ui/error-state.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { toast } from '../../../ui/toast.tsx';
import { CrossTableView } from './cross-table-view.tsx';
import type { PartProps } from './figures-part.tsx';
import styles from './results.module.css';
import { type CrossTable, choiceInWords, itemInWords, type Results, tellerOf } from './results-words.ts';
import {
  ReleaseSurveyResultsDocument,
  SurveyCrossTableDocument,
  SurveyResultsDocument,
} from './survey-results.operation.ts';

const route = getRouteApi('/signed-in/surveys/$roundId');
type Pair = Pick<CrossTable, 'rows' | 'columns'>;

/** A side in the address: `Q4:ANONYMITY`. */
const keyOf = ({ item, option }: CrossSide): string => (option === null ? item : `${item}:${option}`);
const inputOf = ({ rows, columns }: Pair) => ({
  rows: { item: rows.item, option: rows.option ?? null },
  columns: { item: columns.item, option: columns.option ?? null },
});
/** Stands for a pair while none is chosen and nothing is asked. */
const nothing: Pair = { rows: { item: '', option: null }, columns: { item: '', option: null } };
const isPair = (a: Pair, b: Pair): boolean => JSON.stringify(inputOf(a)) === JSON.stringify(inputOf(b));

/** Which two questions stand against each other, in the address. */
function useSides({ definition }: Pick<PartProps, 'definition'>) {
  const search = route.useSearch();
  const sides = crossSides(definition);
  const of = (key: string | undefined) => sides.find((side) => keyOf(side) === key);
  const [rows, columns] = [of(search.rows), of(search.columns)];
  return { sides, rows, columns, pair: rows && columns && !sameSide(rows, columns) ? { rows, columns } : undefined };
}

/** Chooses the two questions. */
function Sides({ definition }: Pick<PartProps, 'definition'>) {
  const { t, i18n } = useTranslation('surveyResults');
  const navigate = route.useNavigate();
  const { sides, rows, columns } = useSides({ definition });
  const tell = tellerOf(definition, i18n.language);
  const label = ({ item, option }: CrossSide) =>
    [
      item,
      itemInWords(definition, item, tell),
      ...(option === null ? [] : [choiceInWords(definition, item, option, tell)]),
    ].join(' · ');
  const data = [
    { value: '', label: t('cross.choose') },
    ...sides.map((side) => ({ value: keyOf(side), label: label(side) })),
  ];
  return (
    <div className={styles.sides}>
      {(
        [
          ['rows', rows],
          ['columns', columns],
        ] as const
      ).map(([name, side]) => (
        <NativeSelect
          key={name}
          label={t(`cross.${name}`)}
          value={side ? keyOf(side) : ''}
          data={data}
          onChange={(event) => {
            const value = event.currentTarget.value || undefined;
            void navigate({ search: (old) => ({ ...old, [name]: value }), replace: true });
          }}
        />
      ))}
    </div>
  );
}

/** Any two questions against each other, and their release. */
function Explorer({
  round,
  definition,
  audience,
  released,
}: PartProps & { readonly released: Results['crossTables'] }) {
  const { t } = useTranslation('surveyResults');
  const refusalText = useRefusalText();
  const { pair } = useSides({ definition });
  const read = useRead(
    SurveyCrossTableDocument,
    { roundId: round.id, pair: inputOf(pair ?? nothing), audience },
    { enabled: pair !== undefined },
  );
  const release = useChange(ReleaseSurveyResultsDocument, { onSuccess: () => toast(t('cross.added')) });
  const table = pair && read.data?.surveyCrossTable;
  const known = pair && released.some((each) => isPair(each, pair));
  return (
    <Section title={t('cross.title')} hint={t('cross.hint')}>
      <Sides definition={definition} />
      {!pair && <Text size="sm">{t('cross.none')}</Text>}
      {pair && read.error && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {pair && !table && !read.error && <TextSkeleton lines={5} />}
      {table && <CrossTableView definition={definition} table={table} />}
      {table && round.viewerCan.run && !known && (
        <>
          <Button
            variant="default"
            size="compact-sm"
            mt="sm"
            loading={release.isPending}
            onClick={() => {
              const crossTables = [...released, pair].map(inputOf);
              release.mutate({ input: { roundId: round.id, crossTables } });
            }}
          >
            {t('cross.add')}
          </Button>
          <Text size="xs" c="dimmed" mt="xs">
            {t('cross.rule')}
          </Text>
          {release.error && (
            <Text size="sm" role="alert">
              {refusalText(release.error)}
            </Text>
          )}
        </>
      )}
    </Section>
  );
}

/** Those that members can see. */
function Released({ round, definition, released }: PartProps & { readonly released: Results['crossTables'] }) {
  const { t } = useTranslation('surveyResults');
  const release = useChange(ReleaseSurveyResultsDocument, { onSuccess: () => toast(t('cross.removed')) });
  const without = (pair: Pair) => released.filter((each) => !isPair(each, pair)).map(inputOf);
  return (
    <Section title={t('cross.released')}>
      {released.map((table) => (
        <div key={`${keyOf(sideOf(table.rows))} ${keyOf(sideOf(table.columns))}`} className={styles.released}>
          <CrossTableView definition={definition} table={table} />
          {round.viewerCan.run && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => release.mutate({ input: { roundId: round.id, crossTables: without(table) } })}
            >
              {t('cross.remove')}
            </Button>
          )}
        </div>
      ))}
    </Section>
  );
}

const sideOf = ({ item, option }: Pair['rows']): CrossSide => ({ item, option: option ?? null });

/** Questions against each other: any two for the secretariat, those that were released for members. */
export function CrossPart(props: PartProps) {
  const { t } = useTranslation('surveyResults');
  const { can } = useViewer();
  const read = useRead(SurveyResultsDocument, { id: props.round.id, audience: props.audience });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={6} />;
  const released = read.data.surveyResults?.crossTables ?? [];
  return (
    <>
      {can.runSurveys && <Explorer {...props} released={released} />}
      {released.length > 0 && <Released {...props} released={released} />}
      {released.length === 0 && !can.runSurveys && (
        <EmptyState title={t('cross.title')} text={t('cross.noneReleased')} />
      )}
    </>
  );
}

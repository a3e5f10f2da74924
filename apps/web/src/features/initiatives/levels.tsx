import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeListQuery } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';

type Row = InitiativeListQuery['initiatives']['edges'][number]['node'];

/** Levels of prevention of one initiative; what is only possible says so, and silence of the source is not "unknown". */
export function Levels({ initiative }: { readonly initiative: Pick<Row, 'levels' | 'levelListState' | 'facts'> }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  if (initiative.levels.length === 0) {
    return (
      <Text component="span" size="sm" c="dimmed">
        {t(initiative.levelListState === 'UNKNOWN' ? 'levelsUnknown' : 'levelsNotStated')}
      </Text>
    );
  }
  const doubtful = new Set(
    initiative.facts.flatMap(({ kind, code, certainty }) =>
      kind === 'LEVEL' && certainty === 'POSSIBLE' ? [code] : [],
    ),
  );
  return initiative.levels
    .map((level) => (doubtful.has(level) ? t('possibly', { what: label('level', level) }) : label('level', level)))
    .join(', ');
}

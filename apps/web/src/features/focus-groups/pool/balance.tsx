import { candidateOf, type SelectionAttribute, UNKNOWN_VALUE, valuesOf } from '@alongside/domain';
import { Box, SimpleGrid, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import type { FocusGroup, PoolCandidate } from '../focus-group-record.ts';
import styles from '../focus-groups.module.css';
import { useAttributeValue } from '../use-attribute-value.ts';

const shown: readonly SelectionAttribute[] = ['SIDE', 'REGION', 'LEVEL', 'EXPERIENCE'];

/** How the pool is made up, by what the rules can ask for. Those who are excluded do not count. */
export function Balance({ candidates, quotas }: Pick<FocusGroup, 'candidates' | 'quotas'>) {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const say = useAttributeValue();
  const pool = candidates
    .filter(({ excludedBecause, restsUntil }) => !excludedBecause && !restsUntil)
    .map(factsOf)
    .map(candidateOf);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mb="lg">
      {shown.map((attribute) => {
        const counts = new Map<string, number>();
        for (const each of pool)
          for (const value of valuesOf(each, attribute)) counts.set(value, (counts.get(value) ?? 0) + 1);
        const sorted = [...counts].sort(
          ([a, x], [b, y]) => Number(a === UNKNOWN_VALUE) - Number(b === UNKNOWN_VALUE) || y - x || a.localeCompare(b),
        );
        return (
          <Box key={attribute}>
            <Text size="sm" fw={500} mb="xs">
              {label('selectionAttribute', attribute)}
            </Text>
            <dl className={styles.bars}>
              {sorted.map(([value, count]) => (
                <Bar
                  key={value}
                  label={say(attribute, value)}
                  count={count}
                  of={pool.length}
                  quota={quotas.find((quota) => quota.attribute === attribute && quota.value === value)}
                />
              ))}
            </dl>
            {attribute === 'LEVEL' && (
              <Text size="xs" c="dimmed" mt="xs">
                {t('balance.several')}
              </Text>
            )}
          </Box>
        );
      })}
    </SimpleGrid>
  );
}

/** The facts of a line as the rules take them. */
export const factsOf = ({ id, side, country, levels, experience, languages, organisation }: PoolCandidate) => ({
  id,
  side,
  country: country ?? null,
  levels,
  experience: experience ?? null,
  languages,
  organisation: organisation ?? null,
});

interface BarProps {
  readonly label: string;
  readonly count: number;
  readonly of: number;
  readonly quota: FocusGroup['quotas'][number] | undefined;
}

/** One value of an attribute: how many bring it, and beside it what the rules ask for. */
function Bar({ label, count, of, quota }: BarProps) {
  const { t } = useTranslation('focusGroups');
  const short = quota !== undefined && count < quota.min;
  return (
    <>
      <Text component="dt" size="sm">
        {label}
        {quota && (
          <Text component="span" display="block" size="xs" c={short ? 'var(--al-attention)' : 'dimmed'}>
            {t(quota.max === null || quota.max === undefined ? 'balance.least' : 'balance.between', {
              least: quota.min,
              most: quota.max,
            })}
          </Text>
        )}
      </Text>
      <div className={styles.bar} aria-hidden>
        <div className={styles.fill} style={{ width: `${String((100 * count) / Math.max(1, of))}%` }} />
      </div>
      <Text component="dd" size="sm" className="tabular">
        {count}
      </Text>
    </>
  );
}

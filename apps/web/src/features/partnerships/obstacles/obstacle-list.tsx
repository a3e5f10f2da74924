import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObstacleLineFragment as ObstacleRecord, ObstacleSeverity } from '../../../gql/graphql.ts';
import { type FragmentType, readFragment } from '../../../gql/index.ts';
import { useFormat } from '../../../lib/format.ts';
import { useRecordPlace } from '../../../lib/record-place.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { AnswerOriginLines } from '../../../ui/answer-origins.tsx';
import { StateBadge, type Tone } from '../../../ui/state-badge.tsx';
import styles from '../agreements/agreements.module.css';
import { ObstacleLineFragment } from './obstacle.operation.ts';
import { ObstacleActs } from './obstacle-acts.tsx';

const tones: Record<ObstacleSeverity, Tone> = { LOW: 'neutral', MEDIUM: 'attention', HIGH: 'risk' };

function Obstacle({ obstacle }: { readonly obstacle: ObstacleRecord }) {
  const { t } = useTranslation('obstacles');
  const { label, define } = useLabel();
  const format = useFormat();
  const { id, type, severity, since, status, settledOn, note, fromAnswers } = obstacle;
  const place = useRecordPlace<HTMLLIElement>(id);
  const open = status === 'OPEN';
  return (
    <li className={styles.agreement} {...place}>
      <div>
        <Text size="sm" fw={500}>
          {label('obstacleType', type)}
        </Text>
        <StateBadge
          tone={open ? tones[severity] : 'neutral'}
          label={open ? label('obstacleSeverity', severity) : label('obstacleStatus', status)}
          hint={open ? define('obstacleSeverity', severity) : define('obstacleStatus', status)}
        />
        {note && (
          <Text size="sm" className={styles.note ?? ''}>
            {note}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {[
            t('sinceLine', { date: format.date(since) }),
            settledOn && `${label('obstacleStatus', status)} ${t('settledLine', { date: format.date(settledOn) })}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <AnswerOriginLines origins={fromAnswers} />
      </div>
      <ObstacleActs obstacle={obstacle} />
    </li>
  );
}

interface ObstacleListProps {
  readonly obstacles: readonly ({ readonly id: string } & FragmentType<typeof ObstacleLineFragment>)[];
  /** Opens the form for a new one; absent for people who only read. */
  readonly onAdd: (() => void) | undefined;
}

/** What stands in the way, the heaviest first; what is not open any more is folded away. */
export function ObstacleList({ obstacles, onAdd }: ObstacleListProps) {
  const { t } = useTranslation('obstacles');
  const [unfolded, setUnfolded] = useState(false);
  const all = obstacles.map((ref) => readFragment(ObstacleLineFragment, ref));
  const open = all.filter(({ status }) => status === 'OPEN');
  const settled = all.filter(({ status }) => status !== 'OPEN');
  return (
    <Stack gap="sm">
      {open.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('none')}
        </Text>
      ) : (
        <ul className={styles.list}>
          {open.map((obstacle) => (
            <Obstacle key={obstacle.id} obstacle={obstacle} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            px={0}
            aria-expanded={unfolded}
            onClick={() => setUnfolded((old) => !old)}
          >
            {t('settled', { count: settled.length })}
          </Button>
          <Collapse expanded={unfolded}>
            <ul className={styles.list} data-earlier>
              {settled.map((obstacle) => (
                <Obstacle key={obstacle.id} obstacle={obstacle} />
              ))}
            </ul>
          </Collapse>
        </div>
      )}
      {onAdd && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={onAdd}>
            {t('add')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

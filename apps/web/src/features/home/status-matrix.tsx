import { type HealthLevel, healthLevels, openStages, type PartnershipStage } from '@alongside/domain';
import type { CivilDate } from '@alongside/shared';
import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { HealthBadge } from '../../ui/health-badge.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './status-matrix.module.css';

interface StatusCount {
  readonly stage: PartnershipStage;
  readonly health: HealthLevel;
  readonly count: number;
}

interface StatusMatrixProps {
  readonly counts: readonly StatusCount[];
  /** How many stood in each stage a month ago. */
  readonly monthAgo: ReadonlyMap<PartnershipStage, number>;
  readonly monthAgoOn: CivilDate;
}

const sum = (counts: readonly StatusCount[]) => counts.reduce((total, { count }) => total + count, 0);

/** A number that leads to its rows; nothing where there are none. */
function Cell({
  count,
  stage,
  health,
}: {
  readonly count: number;
  readonly stage: PartnershipStage;
  readonly health?: HealthLevel;
}) {
  const format = useFormat();
  if (count === 0) return <span className={styles.none}>–</span>;
  return (
    <RouterAnchor to="/partnerships" search={{ stage: [stage], ...(health && { health: [health] }) }}>
      {format.number(count)}
    </RouterAnchor>
  );
}

interface ChangeProps {
  readonly change: number;
  readonly stage: PartnershipStage;
  readonly day: CivilDate;
}

/** How many more or fewer stand in a stage than on a past day; leads to who stood there then. */
function Change({ change, stage, day }: ChangeProps) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  const format = useFormat();
  if (change === 0) return <span className={styles.none}>–</span>;
  return (
    <RouterAnchor
      to="/partnerships"
      search={{ on: day, stage: [stage] }}
      aria-label={t('changeSince', {
        change: format.change(change),
        stage: label('stage', stage),
        date: format.date(day),
      })}
    >
      {format.change(change)}
    </RouterAnchor>
  );
}

/** Open partnerships by stage and health, with the change of each stage since a month ago. */
export function StatusMatrix({ counts, monthAgo, monthAgoOn }: StatusMatrixProps) {
  const { t } = useTranslation('home');
  const { label } = useLabel();
  const levels = healthLevels.codes.filter((level) => counts.some(({ health }) => health === level));
  return (
    <Section title={t('status')}>
      <div className={styles.scroll}>
        <Table className={styles.matrix} aria-label={t('status')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('stage')}</Table.Th>
              {levels.map((level) => (
                <Table.Th key={level} scope="col" className={styles.figure}>
                  <HealthBadge level={level} />
                </Table.Th>
              ))}
              <Table.Th scope="col" className={styles.figure}>
                {t('all')}
              </Table.Th>
              <Table.Th scope="col" className={styles.figure}>
                {t('sinceLastMonth')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {openStages.map((stage) => {
              const here = counts.filter((one) => one.stage === stage);
              const change = sum(here) - (monthAgo.get(stage) ?? 0);
              return (
                <Table.Tr key={stage}>
                  <Table.Th scope="row">{label('stage', stage)}</Table.Th>
                  {levels.map((level) => (
                    <Table.Td key={level} className={styles.figure}>
                      <Cell count={sum(here.filter(({ health }) => health === level))} stage={stage} health={level} />
                    </Table.Td>
                  ))}
                  <Table.Td className={styles.figure}>
                    <Cell count={sum(here)} stage={stage} />
                  </Table.Td>
                  <Table.Td className={styles.figure}>
                    <Change change={change} stage={stage} day={monthAgoOn} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </div>
    </Section>
  );
}

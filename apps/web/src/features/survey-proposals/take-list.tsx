import { Checkbox, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SurveyProposalField } from '../../gql/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { type Proposal, useProposalWords } from './proposal-words.ts';
import styles from './survey-proposals.module.css';

/** Parts without which nothing is left to accept. */
const whole: readonly SurveyProposalField[] = ['NAME', 'OBSTACLE', 'CANDIDATE'];

interface TakeListProps {
  readonly proposal: Proposal;
  readonly taken: ReadonlySet<SurveyProposalField>;
  readonly onTake: (field: SurveyProposalField, take: boolean) => void;
}

/** What accepting changes, part by part: what stands there, what comes, and whether it is taken. */
export function TakeList({ proposal, taken, onTake }: TakeListProps) {
  const { t } = useTranslation('surveyProposals');
  const { label } = useLabel();
  const words = useProposalWords();
  return (
    <ul className={styles.parts}>
      {proposal.changes.map(({ field, before, after }) => (
        <li key={field} className={styles.part}>
          <Checkbox
            checked={taken.has(field)}
            disabled={!proposal.viewerCan.decide || whole.includes(field)}
            onChange={(event) => onTake(field, event.currentTarget.checked)}
            label={t('take', { part: label('surveyProposalField', field) })}
            {...(field === 'CONDITION' || field === 'NATURES' ? { description: t(`hint.${field}`) } : {})}
          />
          <Text size="sm" className={styles.change ?? ''}>
            <span className={styles.before}>{before === null ? t('nothing') : words.value(field, before)}</span>
            <IconArrowNarrowRight size="var(--al-icon-small)" role="img" aria-label={t('becomes')} />
            <strong>{words.value(field, after)}</strong>
          </Text>
        </li>
      ))}
    </ul>
  );
}

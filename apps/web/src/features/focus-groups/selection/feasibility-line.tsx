import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PanelFeasibilityQuery } from '../../../gql/graphql.ts';
import { useRead } from '../../../lib/query.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { PanelFeasibilityDocument } from '../focus-group.operation.ts';
import type { FocusGroup } from '../focus-group-record.ts';
import styles from '../focus-groups.module.css';
import { useRuleWords } from './rule-words.ts';

type Change = PanelFeasibilityQuery['panelFeasibility']['changes'][number];

/** Whether the rules as saved can be fulfilled, and if not, what would have to change. */
export function FeasibilityLine({ group }: { readonly group: FocusGroup }) {
  const { t } = useTranslation('focusGroups');
  const words = useRuleWords();
  const read = useRead(PanelFeasibilityDocument, { id: group.id });
  if (read.error) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return null;
  const { feasible, eligible, changes } = read.data.panelFeasibility;
  const say = (change: Change) =>
    t(change.rule === 'SEATS' ? 'change.seats' : change.least ? 'change.least' : 'change.most', {
      what: words(change),
      from: change.from,
      to: change.to,
    });
  return (
    <div aria-live="polite">
      <Text component="div" size="sm" mt="sm">
        <StateBadge tone={feasible ? 'good' : 'attention'} label={t(feasible ? 'feasible' : 'infeasible')} />{' '}
        {t('eligible', { count: eligible })}
      </Text>
      {!feasible && (
        <>
          <Text size="sm" mt="xs">
            {t('change.lead')}
          </Text>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>{say(change)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

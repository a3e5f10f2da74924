import { useTranslation } from 'react-i18next';
import type { FocusGroup } from '../focus-group-record.ts';
import { useRuleWords } from './rule-words.ts';

type Outcome = Pick<FocusGroup['draws'][number]['outcomes'][number], 'reason' | 'rule' | 'attribute' | 'value'>;

/** Says in one sentence why somebody was drawn or not. */
export function useOutcomeWords(): (outcome: Outcome) => string {
  const { t } = useTranslation('focusGroups');
  const words = useRuleWords();
  return ({ reason, rule, attribute, value }) =>
    t(`why.${reason}`, { rule: rule ? words({ rule, attribute, value }) : '' });
}

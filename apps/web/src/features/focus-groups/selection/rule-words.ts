import type { SelectionAttribute, SelectionRuleKind } from '@alongside/domain';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useAttributeValue } from '../use-attribute-value.ts';

interface NamedRule {
  readonly rule: SelectionRuleKind;
  readonly attribute?: SelectionAttribute | null;
  readonly value?: string | null;
}

/** Names a rule in words: “Region: Africa”, “at most of each: Organisation, helpline x”, “Seats”. */
export function useRuleWords(): (rule: NamedRule) => string {
  const { t } = useTranslation('focusGroups');
  const { label } = useLabel();
  const say = useAttributeValue();
  return ({ rule, attribute, value }) => {
    if (rule === 'SEATS' || !attribute) return t('seats');
    const what = { attribute: label('selectionAttribute', attribute), value: say(attribute, value ?? '') };
    return t(rule === 'CAP' ? 'rule.cap' : 'rule.quota', what);
  };
}

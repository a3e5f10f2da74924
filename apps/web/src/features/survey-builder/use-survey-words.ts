import {
  choicesOf,
  type DefinitionChange,
  type Finding,
  itemsOf,
  type Rule,
  type SurveyDefinition,
  type SurveyText,
  type Turn,
  textIn,
} from '@alongside/domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

const MOST = 60;
const shortened = (words: string): string => (words.length > MOST ? `${words.slice(0, MOST - 1).trimEnd()}…` : words);

/** Says the parts of a survey in words: questions, rules, turns of a route, findings and differences. */
export function useSurveyWords(definition: SurveyDefinition) {
  const { t, i18n } = useTranslation('surveyBuilder');
  return useMemo(() => {
    const list = (type: 'conjunction' | 'disjunction', words: readonly string[]) =>
      new Intl.ListFormat(i18n.language, { type }).format(words);
    const say = (text: SurveyText) => textIn(definition, text, definition.languages[0] ?? 'en');
    const questionOf = (code: string) => definition.questions.find((each) => each.code === code);
    const question = (code: string) => {
      const words = say(questionOf(code)?.text ?? {});
      return words ? t('named', { code, words: shortened(words) }) : code;
    };
    const holder = (item: string) =>
      definition.questions.find((each) => itemsOf(each).some(({ code }) => code === item));
    const item = (code: string) => {
      const found = holder(code);
      if (found?.kind !== 'LIKERT_MATRIX') return question(code);
      const row = found.rows.find((each) => `${found.code}.${each.code}` === code);
      return t('namedRow', { question: question(found.code), row: shortened(say(row?.text ?? {}) || code) });
    };
    const choice = (ofItem: string, code: string) => {
      const found = holder(ofItem);
      const words = found && choicesOf(found).find((each) => each.code === code);
      return t('quoted', { words: shortened((words && say(words.text)) || code) });
    };
    const oneOf = (ofItem: string, codes: readonly string[]) =>
      codes.length === 0
        ? '…'
        : list(
            'disjunction',
            codes.map((code) => choice(ofItem, code)),
          );
    const rule = (each: Rule, deep = false): string => {
      if ('all' in each || 'any' in each) {
        const [type, parts] =
          'all' in each ? (['conjunction', each.all] as const) : (['disjunction', each.any] as const);
        const words = list(
          type,
          parts.map((part) => rule(part, true)),
        );
        return deep && parts.length > 1 ? `(${words})` : words;
      }
      const negated = 'not' in each;
      const inner = negated ? each.not : each;
      if (!('item' in inner)) return t('rule.not', { rule: rule(inner, true) });
      if ('given' in inner) return t(negated ? 'rule.NOT_GIVEN' : 'rule.GIVEN', { item: item(inner.item) });
      const choices = oneOf(inner.item, inner.chosen);
      return t(negated ? 'rule.NOT_CHOSEN' : 'rule.CHOSEN', { item: item(inner.item), choices });
    };
    const turn = ({ item: code, seen }: Turn) => {
      const ways = seen.map((one) => {
        if (one === undefined) return t('turn.blank');
        return one.length === 0
          ? t('turn.other')
          : list(
              'conjunction',
              one.map((each) => choice(code, each)),
            );
      });
      return t('turn.words', { item: question(code.split('.')[0] ?? code), ways: list('disjunction', ways) });
    };
    /** What stands at an address, said within its question. */
    const place = (address: string) => {
      if (address === 'title' || address === 'introduction' || address === 'languages') return t(`place.${address}`);
      const [code = '', part = '', of = ''] = address.split('.');
      if (part === 'text' || part === 'help') return t(`place.${part}`);
      const found = questionOf(code);
      const among = part === 'row' && found?.kind === 'LIKERT_MATRIX' ? found.rows : found ? choicesOf(found) : [];
      const number = among.findIndex((each) => each.code === of) + 1;
      return t(part === 'row' ? 'place.row' : 'place.choice', { number });
    };
    const about = ({ code, question: of, about: what = '' }: Finding) => {
      if (code === 'MISSING_TEXT') return place(what);
      if (code === 'UNKNOWN_ITEM' || code === 'LATER_ITEM') return item(what);
      if (code === 'UNKNOWN_CHOICE') return what.split('=')[1] ?? what;
      return code === 'NOT_EXCLUSIVE' ? choice(of, what) : what;
    };
    const change = ({ code, question: of, added = [], removed = [] }: DefinitionChange) => {
      const codes = [...added.map((each) => `+ ${each}`), ...removed.map((each) => `− ${each}`)].join(', ');
      return t(`changes.${code}`, { question: question(of), codes: codes && ` (${codes})` });
    };
    const finding = (each: Finding) => t(`findings.${each.code}`, { about: about(each) });
    return { say, question, item, choice, rule: (each: Rule) => rule(each), turn, place, finding, change, list };
  }, [definition, t, i18n.language]);
}

export type SurveyWords = ReturnType<typeof useSurveyWords>;

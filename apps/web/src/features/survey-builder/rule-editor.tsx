import {
  allItems,
  type Condition,
  type Conditions,
  changeQuestion,
  choicesOf,
  conditionsOf,
  conditionTests,
  type Item,
  itemsOf,
  ruleOf,
  type SurveyDefinition,
} from '@alongside/domain';
import { ActionIcon, Button, Checkbox, Fieldset, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './builder.module.css';
import type { QuestionPartProps } from './builder-parts.ts';
import type { SurveyWords } from './use-survey-words.ts';

/** The items at which a rule of this question may look: those that stand earlier. */
const earlierItems = ({ questions }: SurveyDefinition, code: string): readonly Item[] =>
  questions
    .slice(
      0,
      questions.findIndex((each) => each.code === code),
    )
    .flatMap(itemsOf);

/** The first thing that a new condition asks: the choice made at the last question that offers any. */
function nextCondition(items: readonly Item[]): Condition {
  const item = items.findLast(({ question }) => choicesOf(question).length > 0) ?? items.at(-1);
  const first = item && choicesOf(item.question)[0];
  return first
    ? { item: item.code, test: 'CHOSEN', choices: [first.code] }
    : { item: item?.code ?? '', test: 'GIVEN', choices: [] };
}

interface ConditionLineProps {
  readonly number: number;
  readonly condition: Condition;
  readonly earlier: readonly Item[];
  readonly all: readonly Item[];
  readonly words: SurveyWords;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

/** One part of the sentence: an item, what is asked of it, and the options that count. */
function ConditionLine({ number, condition, earlier, all, words, onChange, onRemove }: ConditionLineProps) {
  const { t } = useTranslation('surveyBuilder');
  const { item, test, choices } = condition;
  const found = all.find(({ code }) => code === item);
  const offered = found ? choicesOf(found.question) : [];
  const isEarlier = earlier.some(({ code }) => code === item);
  const asksChoices = test === 'CHOSEN' || test === 'NOT_CHOSEN';
  const entries = earlier.map(({ code }) => ({ value: code, label: words.item(code) }));
  const lost = { value: item, label: t(found ? 'rule.later' : 'rule.gone', { item: words.item(item) }) };
  return (
    <li className={styles.condition}>
      <NativeSelect
        aria-label={t('rule.itemOf', { number })}
        className={styles.item ?? ''}
        value={item}
        data={isEarlier ? entries : [lost, ...entries]}
        onChange={(event) => {
          const next = all.find(({ code }) => code === event.currentTarget.value);
          if (next) onChange({ ...nextCondition([next]), item: next.code });
        }}
      />
      <NativeSelect
        aria-label={t('rule.testOf', { number })}
        value={test}
        data={conditionTests
          .filter((each) => offered.length > 0 || each === 'GIVEN' || each === 'NOT_GIVEN' || each === test)
          .map((value) => ({ value, label: t(`rule.tests.${value}`) }))}
        onChange={(event) => {
          const next = conditionTests.find((each) => each === event.currentTarget.value);
          if (!next) return;
          const asks = next === 'CHOSEN' || next === 'NOT_CHOSEN';
          onChange({
            item,
            test: next,
            choices: asks ? (choices.length > 0 ? choices : nextCondition(found ? [found] : []).choices) : [],
          });
        }}
      />
      <ActionIcon variant="subtle" color="gray" aria-label={t('rule.removeOf', { number })} onClick={onRemove}>
        <IconX size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
      {asksChoices && (
        <Checkbox.Group
          aria-label={t('rule.choicesOf', { number })}
          className={styles.among ?? ''}
          value={[...choices]}
          onChange={(next) => onChange({ item, test, choices: next })}
        >
          <Group gap="xs" mt="xs">
            {offered.map(({ code, text }) => (
              <Checkbox key={code} value={code} label={words.say(text) || code} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </li>
  );
}

/** When a question is asked, as one sentence of conditions. */
export function RuleEditor({ building, words, question }: QuestionPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { definition } = building;
  const { code, relevance } = question;
  const earlier = earlierItems(definition, code);
  const sentence = conditionsOf(relevance);
  const set = (next: Conditions) =>
    building.change((old) =>
      changeQuestion(old, code, (each) => ({ ...each, relevance: ruleOf(next) }) as typeof each),
    );
  const replace = (at: number, ...condition: readonly Condition[]) =>
    sentence && set({ ...sentence, conditions: sentence.conditions.toSpliced(at, 1, ...condition) });
  return (
    <Fieldset legend={t('rule.title')}>
      <Stack gap="sm">
        <Text size="sm" aria-live="polite">
          {relevance ? t('rule.askedIf', { rule: words.rule(relevance) }) : t('rule.everybody')}
        </Text>
        {!sentence && (
          <div>
            <Text size="sm" c="dimmed" mb="xs">
              {t('rule.nested')}
            </Text>
            <Button variant="default" onClick={() => set({ join: 'all', conditions: [] })}>
              {t('rule.anew')}
            </Button>
          </div>
        )}
        {sentence && sentence.conditions.length > 1 && (
          <NativeSelect
            label={t('rule.join')}
            className={styles.short ?? ''}
            value={sentence.join}
            data={[
              { value: 'all', label: t('rule.all') },
              { value: 'any', label: t('rule.any') },
            ]}
            onChange={(event) => set({ ...sentence, join: event.currentTarget.value === 'any' ? 'any' : 'all' })}
          />
        )}
        {sentence && sentence.conditions.length > 0 && (
          <ol className={styles.lines}>
            {sentence.conditions.map((condition, at) => (
              <ConditionLine
                // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may be alike
                key={at}
                number={at + 1}
                condition={condition}
                earlier={earlier}
                all={allItems(definition)}
                words={words}
                onChange={(next) => replace(at, next)}
                onRemove={() => replace(at)}
              />
            ))}
          </ol>
        )}
        {sentence &&
          (earlier.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('rule.first')}
            </Text>
          ) : (
            <div>
              <Button
                variant="default"
                leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />}
                onClick={() => set({ ...sentence, conditions: [...sentence.conditions, nextCondition(earlier)] })}
              >
                {t(sentence.conditions.length === 0 ? 'rule.add' : 'rule.addAnother')}
              </Button>
            </div>
          ))}
      </Stack>
    </Fieldset>
  );
}

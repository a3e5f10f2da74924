import type { DefinitionChange, SurveyDefinition } from '@alongside/domain';
import { List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLanguageName } from './use-language-name.ts';
import { useSurveyWords } from './use-survey-words.ts';

interface ChangeListProps {
  readonly changes: readonly DefinitionChange[];
  /** The later one of the two that were compared. */
  readonly definition: SurveyDefinition;
}

/** What differs between two states of a survey, in words: structure one by one, texts counted by language. */
export function ChangeList({ changes, definition }: ChangeListProps) {
  const { t } = useTranslation('surveyBuilder');
  const nameOf = useLanguageName();
  const words = useSurveyWords(definition);
  const isText = ({ code }: DefinitionChange) => code === 'WORDING' || code === 'TRANSLATION';
  const texts = new Map<string, number>();
  for (const { code, language = definition.languages[0] ?? 'en' } of changes.filter(isText))
    texts.set(`${code}.${language}`, (texts.get(`${code}.${language}`) ?? 0) + 1);
  if (changes.length === 0) return <Text c="dimmed">{t('changes.none')}</Text>;
  return (
    <List size="sm">
      {changes
        .filter((each) => !isText(each))
        .map((each) => (
          <List.Item key={`${each.code} ${each.question}`}>{words.change(each)}</List.Item>
        ))}
      {[...texts].map(([key, count]) => {
        const [code = '', language = ''] = key.split('.');
        return (
          <List.Item key={key}>
            {t(code === 'WORDING' ? 'changes.wordings' : 'changes.translations', { count, language: nameOf(language) })}
          </List.Item>
        );
      })}
    </List>
  );
}

import { withTextAt } from '@alongside/domain';
import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { BackToList } from './back-to-list.tsx';
import type { BuilderPartProps } from './builder-parts.ts';
import { FindingList } from './finding-list.tsx';

/** What belongs to the whole survey: title and introduction, in the first language. */
export function AboutEditor({ building, words }: BuilderPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { definition, language, text, refusal, findings } = building;
  const field = (address: 'title' | 'introduction') => ({
    label: t(`about.${address}`),
    value: definition[address][language] ?? '',
    onChange: (value: string) => building.change((old) => withTextAt(old, address, language, value)),
    error: refusal?.field === `texts.${address}.${language}` ? refusal.message : undefined,
    ...text,
  });
  return (
    <Stack>
      <BackToList />
      <Title order={2}>{t('about.title')}</Title>
      <FindingList findings={findings.filter(({ question }) => question === '')} words={words} />
      <SafeTextInput {...field('title')} required description={t('about.titleHint')} />
      <SafeTextArea {...field('introduction')} required minRows={5} description={t('about.introductionHint')} />
    </Stack>
  );
}

import { answersAlong, routesOf, type SurveyDefinition } from '@alongside/domain';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconExternalLink, IconRefresh } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import styles from './builder.module.css';
import type { BuilderPartProps } from './builder-parts.ts';

const route = getRouteApi('/signed-in/surveys/drafts/$draftId');
const widths = ['phone', 'desk'] as const;

/** Where a preview begins, and the answers that lead there, as the address says it. */
function placeIn(definition: SurveyDefinition, code: string): string {
  const [way = []] = routesOf(definition).routes.find(({ asked }) => asked.includes(code))?.ways ?? [];
  return `&${new URLSearchParams({ at: code, given: JSON.stringify(answersAlong(definition, way)) })}`;
}

/** The survey on the page on which hotlines answer, with the same engine. Nothing is stored. */
export function PreviewView({ building, words }: BuilderPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { at } = route.useSearch();
  const { draft, definition, flush } = building;
  const [width, setWidth] = useState<string>('desk');
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<boolean>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed last has to be on the server, once for each showing
  useEffect(() => void flush().then(setSaved), [round]);
  const question = definition.questions.find(({ code }) => code === at);
  const address = `/survey?preview=${draft.id}${question ? placeIn(definition, question.code) : ''}`;
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Group gap="sm">
          <SegmentedControl
            value={width}
            onChange={setWidth}
            data={widths.map((value) => ({ value, label: t(`preview.${value}`) }))}
            aria-label={t('preview.width')}
          />
          <Button
            variant="default"
            leftSection={<IconRefresh size="var(--al-icon-small)" aria-hidden />}
            onClick={() => setRound((old) => old + 1)}
          >
            {t('preview.again')}
          </Button>
        </Group>
        <Button
          component="a"
          href={address}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size="var(--al-icon-small)" aria-hidden />}
        >
          {t('preview.apart')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {[t('preview.hint'), question && t('preview.from', { question: words.question(question.code) })]
          .filter(Boolean)
          .join(' ')}
        {saved === false && ` ${t('preview.unsaved')}`}
      </Text>
      {saved === undefined ? (
        <TextSkeleton lines={8} />
      ) : (
        <iframe key={round} src={address} title={t('preview.title')} className={styles.preview} data-width={width} />
      )}
    </>
  );
}

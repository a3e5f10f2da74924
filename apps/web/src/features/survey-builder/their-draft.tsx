import { definitionChanges } from '@alongside/domain';
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ChangeList } from './change-list.tsx';
import type { TheirDraft } from './draft-saver.ts';
import type { Building } from './use-building.ts';

interface TheirDraftPartProps {
  readonly building: Building;
  readonly theirs: TheirDraft;
}

/** Somebody else saved first: what differs, and which of the two goes on. Nothing is overwritten before that. */
export function TheirDraftPart({ building, theirs }: TheirDraftPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { definition, settle } = building;
  return (
    <Alert mb="md" role="alert" variant="default" icon={<IconUsers aria-hidden />} title={t('theirs.title')}>
      <Stack gap="xs">
        <Text size="sm">{t('theirs.text')}</Text>
        <ChangeList changes={definitionChanges(definition, theirs.definition)} definition={theirs.definition} />
        <Group>
          <Button variant="default" onClick={() => settle('theirs')}>
            {t('theirs.take')}
          </Button>
          <Button variant="default" onClick={() => settle('mine')}>
            {t('theirs.keep')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

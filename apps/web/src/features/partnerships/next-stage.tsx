import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { MoveStageDialog } from './move-stage-dialog.tsx';
import type { PartnershipRecord } from './record.ts';

type Option = PartnershipRecord['nextStages'][number];

/** Steps that are possible now, and what the others still need. */
export function NextStage({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const [moving, setMoving] = useState<Option | undefined>();
  const { nextStages } = partnership;
  const possible = nextStages.filter(({ allowed }) => allowed);
  const blocked = nextStages.filter(({ allowed, missing }) => !allowed && missing.length > 0);
  return (
    <Stack gap="sm">
      {possible.length > 0 && (
        <Group gap="xs">
          {possible.map((option) => (
            <Button key={option.to} size="compact-sm" variant="default" onClick={() => setMoving(option)}>
              {t('moveTo', { stage: label('stage', option.to) })}
            </Button>
          ))}
        </Group>
      )}
      {blocked.map(({ to, missing }) => (
        <div key={to}>
          <Text size="sm">{t('stillNeeds', { stage: label('stage', to) })}</Text>
          <List size="sm" c="dimmed">
            {missing.map(({ code, message }) => (
              <List.Item key={code}>{message}</List.Item>
            ))}
          </List>
        </div>
      ))}
      {moving && <MoveStageDialog partnership={partnership} option={moving} onClose={() => setMoving(undefined)} />}
    </Stack>
  );
}

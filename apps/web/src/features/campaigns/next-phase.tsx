import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import type { CampaignDialog, CampaignRecord, PhaseOption } from './campaign-record.ts';
import styles from './campaigns.module.css';
import { MovePhaseDialog } from './move-phase-dialog.tsx';

/** Conditions with a text of their own, and the dialog in which each is met. */
const places = {
  PARTICIPANT: 'participant',
  COUNTRY: 'edit',
  START: 'edit',
  APPROVALS: null,
  MEASUREMENT: null,
} as const;
const codes = Object.keys(places) as (keyof typeof places)[];

interface NextPhaseProps {
  readonly campaign: CampaignRecord;
  readonly onOpen: (dialog: CampaignDialog) => void;
}

function Missing({
  option: { to, missing },
  onOpen,
}: { readonly option: PhaseOption } & Pick<NextPhaseProps, 'onOpen'>) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('stillNeeds', { phase: label('campaignPhase', to) })}
      </Text>
      <ul className={styles.missing}>
        {missing.map(({ code, message }) => {
          const known = codes.find((one) => one === code);
          const place = known && places[known];
          const text = known ? t(`requirement.${known}`) : message;
          return (
            <li key={code}>
              <IconCircleDashed size="var(--al-icon-small)" aria-hidden />
              {place ? (
                <button type="button" className={styles.link} onClick={() => onOpen(place)}>
                  {text}
                </button>
              ) : (
                <span>{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What the next phase still needs, then the steps that can be taken now. */
export function NextPhase({ campaign, onOpen }: NextPhaseProps) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const [moving, setMoving] = useState<PhaseOption | undefined>();
  const possible = campaign.nextPhases.filter(({ allowed }) => allowed);
  const blocked = campaign.nextPhases.filter(({ allowed }) => !allowed);
  if (campaign.nextPhases.length === 0) return null;
  return (
    <Stack gap="sm" mt="sm">
      {blocked.map((option) => (
        <Missing key={option.to} option={option} onOpen={onOpen} />
      ))}
      <Group gap="xs">
        {possible.map((option) => (
          <Button
            key={option.to}
            size="compact-sm"
            variant={option.needsReason ? 'subtle' : 'light'}
            color={option.needsReason ? 'gray' : undefined}
            onClick={() => setMoving(option)}
          >
            {t('moveTo', { phase: label('campaignPhase', option.to) })}
          </Button>
        ))}
      </Group>
      {moving && <MovePhaseDialog campaign={campaign} option={moving} onClose={() => setMoving(undefined)} />}
    </Stack>
  );
}

import { type LogKind, logKinds } from '@alongside/domain';
import { Button, Group } from '@mantine/core';
import {
  IconArrowsRightLeft,
  IconBarrierBlock,
  IconMessage,
  IconNotes,
  IconSpeakerphone,
  IconSquareCheck,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActs } from '../../lib/acts.ts';
import { useLabel } from '../../lib/vocabulary.ts';

const icons: Record<LogKind, typeof IconUsers> = {
  REFERRAL: IconArrowsRightLeft,
  INTERACTION: IconMessage,
  ENGAGEMENT: IconUsers,
  GROUP_MEETING: IconNotes,
  CAMPAIGN: IconSpeakerphone,
  OBSTACLE: IconBarrierBlock,
  TASK: IconSquareCheck,
};

/** The way to write into the timeline: one button per kind, each opens the form with the partnership filled in. */
export function Composer({ partnershipId }: { readonly partnershipId: string }) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const acts = useActs();
  return (
    <Group gap="xs" mb="md" role="group" aria-label={t('log.title_')}>
      {logKinds.codes.map((kind) => {
        const Icon = icons[kind];
        return (
          <Button
            key={kind}
            variant="default"
            size="sm"
            px="xs"
            leftSection={<Icon size="var(--al-icon-small)" aria-hidden />}
            aria-label={t(`log.add.${kind}`)}
            onClick={() => acts.openLog({ partnershipId, kind })}
          >
            {label('logKind', kind)}
          </Button>
        );
      })}
    </Group>
  );
}

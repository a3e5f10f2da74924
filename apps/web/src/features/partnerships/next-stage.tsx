import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleDashed } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { Approval } from './approval.tsx';
import { MoveStageDialog } from './move-stage-dialog.tsx';
import styles from './next-stage.module.css';
import type { PartnershipRecord, RecordDialog } from './record.ts';

type Option = PartnershipRecord['nextStages'][number];
type Requirement = Option['missing'][number];

/** Steps out of working together: possible, but not what somebody who opens the record is looking for. */
const exits = new Set<string>(['PAUSED', 'DECLINED', 'ENDED']);

/** Where each condition is met. An approval is somebody else's to give. */
const places: Readonly<Record<string, RecordDialog>> = {
  AGREEMENT: 'agreement',
  OWNER: 'edit',
  NEXT_REVIEW: 'edit',
  DUE_DILIGENCE: 'dueDiligence',
  CONTACT: 'person',
};
/** Conditions with a text of their own. */
export const requirementCodes = [
  'MANAGER_APPROVAL',
  'OTHER_MANAGER',
  'AGREEMENT',
  'DUE_DILIGENCE',
  'OWNER',
  'CONTACT',
  'NEXT_REVIEW',
  'REASON',
] as const;

interface NextStageProps {
  readonly partnership: PartnershipRecord;
  /** Opens the form in which a missing condition is met. */
  readonly onOpen: (dialog: RecordDialog) => void;
}

/** One condition that is not met yet; a click leads to where it is. */
function Missing({
  requirement: { code, message },
  onOpen,
}: { readonly requirement: Requirement } & Pick<NextStageProps, 'onOpen'>) {
  const { t } = useTranslation('partnerships');
  const known = requirementCodes.find((one) => one === code);
  const text = known ? t(`requirement.${known}`) : message;
  const place = places[code];
  return (
    <li className={styles.missing}>
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
}

/** What a step still needs, each leading to where it is met. */
export function MissingList({
  option: { to, missing },
  onOpen,
}: { readonly option: Option } & Pick<NextStageProps, 'onOpen'>) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  return (
    <div>
      <Text size="sm" fw={500}>
        {t('stillNeeds', { stage: label('stage', to) })}
      </Text>
      <ul className={styles.list}>
        {missing.map((requirement) => (
          <Missing key={requirement.code} requirement={requirement} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

/** What the next stage still needs, then the steps that can be taken now. */
export function NextStage({ partnership, onOpen }: NextStageProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const [moving, setMoving] = useState<Option | undefined>();
  if (!partnership.viewerCan.edit) return null;
  const possible = partnership.nextStages.filter(({ allowed }) => allowed);
  const blocked = partnership.nextStages.filter(({ allowed, missing }) => !allowed && missing.length > 0);
  const step = (option: Option) => (
    <Button
      key={option.to}
      size="compact-sm"
      variant={exits.has(option.to) ? 'subtle' : 'light'}
      color={exits.has(option.to) ? 'gray' : undefined}
      onClick={() => setMoving(option)}
    >
      {t('moveTo', { stage: label('stage', option.to) })}
    </Button>
  );
  return (
    <Stack gap="sm" mt="sm">
      {blocked.map((option) => (
        <MissingList key={option.to} option={option} onOpen={onOpen} />
      ))}
      <Approval partnership={partnership} onOpen={onOpen} />
      {possible.length > 0 && <Group gap="xs">{possible.map(step)}</Group>}
      {moving && <MoveStageDialog partnership={partnership} option={moving} onClose={() => setMoving(undefined)} />}
    </Stack>
  );
}

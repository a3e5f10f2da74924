import { ActionIcon, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface RemovePartProps {
  /** What is taken away, for the name of the button. */
  readonly name: string;
  readonly onRemove: () => void;
}

/** Takes a part of a campaign away at once; the toast of its owner puts it back. */
export function RemovePart({ name, onRemove }: RemovePartProps) {
  const { t } = useTranslation('campaigns');
  const label = t('removePart', { name });
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} onClick={onRemove}>
        <IconX size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

import { Modal, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkPersonForm } from './link-person-form.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import type { PartnershipRecord } from './record.ts';

interface AddPersonDialogProps {
  readonly partnership: PartnershipRecord;
  readonly onClose: () => void;
}

/** Gives the partnership a contact: somebody new, or somebody whom the hotline keeps already. */
export function AddPersonDialog({ partnership, onClose }: AddPersonDialogProps) {
  const { t } = useTranslation('partnerships');
  const [way, setWay] = useState<'new' | 'known'>('new');
  return (
    <Modal opened onClose={onClose} title={t('addPerson')}>
      <Stack>
        <SegmentedControl
          aria-label={t('addPerson')}
          value={way}
          onChange={setWay}
          data={(['new', 'known'] as const).map((value) => ({ value, label: t(`personWays.${value}`) }))}
        />
        {way === 'new' ? (
          <NewPersonForm partnership={partnership} onClose={onClose} />
        ) : (
          <LinkPersonForm partnership={partnership} onClose={onClose} />
        )}
      </Stack>
    </Modal>
  );
}

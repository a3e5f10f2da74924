import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Starts a partnership with an initiative of the registry. */
export function StartPartnershipDialog({ onClose }: { readonly initiativeId?: string; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return <Modal opened onClose={onClose} title={t('palette.startPartnership')} />;
}

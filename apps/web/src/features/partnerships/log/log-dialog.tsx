import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LogPreset } from '../../../lib/acts.ts';

/** The one door for everything that is logged; opened with `L`. */
export function LogDialog({ onClose }: { readonly preset: LogPreset; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return <Modal opened onClose={onClose} title={t('log')} />;
}

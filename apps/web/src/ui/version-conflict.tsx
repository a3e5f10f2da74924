import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface VersionConflictProps {
  /** Only the fields that differ, already in words. */
  readonly rows: readonly { readonly label: string; readonly yours: string; readonly theirs: string }[];
  /** Send again with the present version number. */
  readonly onKeepYours: () => void;
  /** Load the present values into the form. */
  readonly onTakeTheirs: () => void;
  readonly onClose: () => void;
  readonly busy?: boolean;
}

/** Answers a `CONFLICT`: shows both sides field by field and lets the reader decide; nothing was overwritten. */
export function VersionConflict({ rows, onKeepYours, onTakeTheirs, onClose, busy = false }: VersionConflictProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal opened onClose={onClose} size="lg" title={t('conflict.title')} role="alertdialog">
      <Stack>
        <Text size="sm">{t('conflict.text')}</Text>
        <Table withRowBorders>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('conflict.field')}</Table.Th>
              <Table.Th scope="col">{t('conflict.yours')}</Table.Th>
              <Table.Th scope="col">{t('conflict.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, yours, theirs }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{yours}</Table.Td>
                <Table.Td>{theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onTakeTheirs} data-autofocus>
            {t('conflict.takeTheirs')}
          </Button>
          <Button loading={busy} onClick={onKeepYours}>
            {t('conflict.keepYours')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

import { Modal, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../lib/viewer.ts';
import { Keys } from '../ui/keys.tsx';

interface Line {
  readonly keys: string;
  /** Said in place of the caps by a screen reader. */
  readonly text:
    | 'palette'
    | 'log'
    | 'start'
    | 'sheet'
    | 'rows'
    | 'open'
    | 'peek'
    | 'cards'
    | 'moves'
    | 'lift'
    | 'turn'
    | 'submit'
    | 'close';
}

const everywhere: readonly Line[] = [
  { keys: 'mod+K', text: 'palette' },
  { keys: 'L', text: 'log' },
  { keys: 'P', text: 'start' },
  { keys: '?', text: 'sheet' },
];
const inTables: readonly Line[] = [
  { keys: '↑+↓', text: 'rows' },
  { keys: 'enter', text: 'open' },
  { keys: 'space', text: 'peek' },
];
const onBoard: readonly Line[] = [
  { keys: '↑+↓+←+→', text: 'cards' },
  { keys: 'M', text: 'moves' },
  { keys: 'space', text: 'lift' },
];
const onCharts: readonly Line[] = [{ keys: 'T', text: 'turn' }];
const inForms: readonly Line[] = [
  { keys: 'mod+enter', text: 'submit' },
  { keys: 'esc', text: 'close' },
];

/** The keys of the product on one sheet (`?`), of those acts that this person may do. */
export function KeySheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { can } = useViewer();
  const allowed = ({ text }: Line) => (text === 'log' ? can.log : text === 'start' ? can.startPartnership : true);
  const parts = [
    { id: 'everywhere', lines: everywhere.filter(allowed) },
    { id: 'inTables', lines: inTables },
    ...(can.seePartnerships ? [{ id: 'onBoard', lines: onBoard } as const] : []),
    { id: 'onCharts', lines: onCharts },
    { id: 'inForms', lines: inForms },
  ] as const;
  return (
    <Modal opened onClose={onClose} title={t('keys.title')}>
      {parts.map(({ id, lines }) => (
        <section key={id} aria-labelledby={`keys-${id}`}>
          <Title order={3} size="h6" id={`keys-${id}`} mt="sm">
            {t(`keys.${id}`)}
          </Title>
          <Table aria-labelledby={`keys-${id}`}>
            <Table.Tbody>
              {lines.map(({ keys, text }) => (
                <Table.Tr key={text}>
                  <Table.Th scope="row" fw={400}>
                    {t(`keys.${text}`)}
                  </Table.Th>
                  <Table.Td ta="right" aria-label={keys.replace('mod', 'Ctrl')}>
                    <Keys keys={keys} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
    </Modal>
  );
}

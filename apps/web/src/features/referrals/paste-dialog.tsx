import { type PastedRow, readPaste } from '@alongside/domain';
import { Button, Group, Modal, NativeSelect, Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Scroller } from '../../ui/scroller.tsx';
import entryStyles from './month-entry.module.css';
import styles from './referral-totals.module.css';
import { type Column, keyOf, type SheetRow, type Typed } from './sheet.ts';

interface PasteDialogProps {
  readonly rows: readonly SheetRow[];
  readonly columns: readonly Column[];
  /** What was pasted into the grid already. */
  readonly text: string;
  readonly onTake: (typed: Typed) => void;
  readonly onClose: () => void;
}

/** One cell as it was read; what is no number is put right in the grid. */
function Pasted({ count }: { readonly count: PastedRow['counts'][number] }) {
  const { t } = useTranslation('referrals');
  const format = useFormat();
  if (count.is === 'EMPTY') return '–';
  if (count.is === 'COUNT') return format.number(count.count);
  return (
    <>
      {count.text}
      <div className={entryStyles.fault}>{t('entry.noNumber')}</div>
    </>
  );
}

interface PreviewRowProps {
  readonly row: PastedRow;
  readonly columns: readonly Column[];
  /** The partnership for which the row is taken; empty where it is left out. */
  readonly meant: string;
  readonly options: { readonly value: string; readonly label: string }[];
  readonly onMeant: (id: string) => void;
}

/** A pasted row: its name as it was pasted, the partnership that is meant, and the counts. */
function PreviewRow({ row, columns, meant, options, onMeant }: PreviewRowProps) {
  const { t } = useTranslation('referrals');
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={entryStyles.meant ?? ''}>
        {row.name || '–'}
        <Text span size="xs" c="dimmed">
          {' · '}
          {t(`entry.match.${row.match}`)}
        </Text>
        <NativeSelect
          aria-label={t('entry.meant', { name: row.name })}
          size="xs"
          value={meant}
          data={options}
          onChange={(event) => onMeant(event.currentTarget.value)}
        />
      </Table.Th>
      {row.counts.map((count, c) => (
        <Table.Td key={keyOf('', columns[c] as Column)} className={styles.figure ?? ''}>
          <Pasted count={count} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

/** Rows of a spreadsheet with names: shows which partnership each was taken for, and lets the reader put it right. */
export function PasteDialog({ rows, columns, text: pasted, onTake, onClose }: PasteDialogProps) {
  const { t } = useTranslation('referrals');
  const { label } = useLabel();
  const format = useFormat();
  const [text, setText] = useState(pasted);
  const [chosen, setChosen] = useState<Readonly<Record<number, string>>>({});
  const known = rows.map(({ id, initiative: { name, localName, organisation } }) => ({
    id,
    names: [name, localName, organisation?.acronym].filter((one) => one != null),
  }));
  const named = columns.map((column) => ({
    ...column,
    headings: [label('referralMeasure', column.measure), format.month(column.month), format.monthName(column.month)],
  }));
  const read: readonly PastedRow[] = text.trim() === '' ? [] : readPaste(text, known, named);
  const idOf = (row: PastedRow, at: number) => chosen[at] ?? row.partnershipId ?? '';
  const take = () => {
    const typed: Record<string, string> = {};
    read.forEach((row, at) => {
      const id = idOf(row, at);
      if (id === '') return;
      row.counts.forEach((count, c) => {
        const column = columns[c];
        if (!column || count.is === 'EMPTY') return;
        typed[keyOf(id, column)] = count.is === 'COUNT' ? String(count.count) : count.text;
      });
    });
    onTake(typed);
  };
  const options = [
    { value: '', label: t('entry.leaveOut') },
    ...known.map(({ id, names: [name = ''] }) => ({ value: id, label: name })),
  ];
  const matched = read.filter((row, at) => idOf(row, at) !== '').length;
  return (
    <Modal opened onClose={onClose} title={t('entry.paste')} size="xl">
      <Stack>
        <Textarea
          label={t('entry.pasteHere')}
          description={t('entry.pasteHint')}
          autosize
          minRows={3}
          maxRows={6}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen({});
          }}
          data-autofocus
        />
        {read.length > 0 && (
          <Scroller label={t('entry.preview')}>
            <Table aria-label={t('entry.preview')} verticalSpacing="xs">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('entry.partnership')}</Table.Th>
                  {named.map((column) => (
                    <Table.Th key={keyOf('', column)} scope="col" className={styles.figure ?? ''}>
                      {label('referralMeasure', column.measure)} {format.monthName(column.month)}
                    </Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {read.map((row, at) => (
                  <PreviewRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
                    key={at}
                    row={row}
                    columns={columns}
                    meant={idOf(row, at)}
                    options={options}
                    onMeant={(id) => setChosen((old) => ({ ...old, [at]: id }))}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </Scroller>
        )}
        <Group justify="space-between">
          <Text size="sm" role="status">
            {t('entry.matched', { matched, all: read.length })}
          </Text>
          <Group>
            <Button variant="default" onClick={onClose}>
              {t('entry.cancel')}
            </Button>
            <Button disabled={matched === 0} onClick={take}>
              {t('entry.take')}
            </Button>
          </Group>
        </Group>
      </Stack>
    </Modal>
  );
}

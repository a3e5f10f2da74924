import { reconcile } from '@alongside/domain';
import type { Month } from '@alongside/shared';
import { Button, Group, NumberInput, Popover, Stack, UnstyledButton } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import type { Cell } from './figures/figure.ts';
import { RecordPartnerFigureDocument } from './partnership-change.operation.ts';
import styles from './referral-grid.module.css';

/** What the partner counted and by how much it differs; opens to write it down. Nothing of ours changes by it. */
export function PartnerFigure({ cell }: { readonly cell: Cell }) {
  const { partnershipId, month, direction, label, ours, theirs, counted, canEdit } = cell;
  const { t } = useTranslation(['partnerships', 'figures']);
  const format = useFormat();
  const { faults, general, take, clear } = useFormFaults();
  const [open, setOpen] = useState(false);
  const [count, setCount] = useState<number | string>(theirs ?? '');
  const record = useChange(RecordPartnerFigureDocument, { onError: take, onSuccess: () => setOpen(false) });
  const { gap, differs } = reconcile(ours, theirs);
  const text =
    theirs === null
      ? t(counted ? 'grid.noPartnerFigure' : 'figures:notCounted')
      : t('grid.partnerFigure', { number: format.number(theirs), gap: format.difference(gap ?? 0) });
  const shown = (
    <span className={styles.partner} data-differs={differs || undefined}>
      {differs && <IconFlag3 size="var(--al-icon-small)" aria-hidden />} {text}
      {differs && <span className={styles.differs}> {t('grid.differs')}</span>}
    </span>
  );
  if (!canEdit) return shown;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    record.mutate({
      input: { partnershipId, month: month as Month, direction, count: typeof count === 'number' ? count : null },
    });
  };
  return (
    <Popover opened={open} onChange={setOpen} trapFocus withinPortal position="bottom-start">
      <Popover.Target>
        <UnstyledButton
          className={styles.partnerAct ?? ''}
          aria-label={`${label}: ${text}`}
          onClick={() => setOpen(!open)}
        >
          {shown}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={submit}>
          <Stack gap="sm">
            <NumberInput
              label={t('grid.theirCount')}
              description={label}
              value={count}
              min={0}
              allowDecimal={false}
              onChange={setCount}
              error={faults['count'] ?? faults['month']}
              data-autofocus
            />
            <FormFault text={general} />
            <Group justify="flex-end">
              <Button type="submit" size="compact-sm" loading={record.isPending}>
                {t('save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { useSeatName } from '../../ui/seat-name.ts';
import { toast } from '../../ui/toast.tsx';
import { AppointDialog } from './appoint-dialog.tsx';
import { RestoreSeatDocument, WithdrawSeatDocument } from './board.operation.ts';
import { SeatDialog } from './seat-dialog.tsx';
import type { SeatRecord, TermRecord } from './seat-record.ts';
import { CorrectTermDialog, EndTermDialog, VacateDialog } from './term-dialogs.tsx';

type Dialog = 'appoint' | 'renew' | 'end' | 'correct' | 'vacate' | 'edit';

interface SeatActsProps {
  readonly boardId: string;
  readonly seat: SeatRecord;
  /** The term of the day of which the page tells. */
  readonly term: TermRecord | undefined;
}

/** Takes a seat back that was added by mistake, with the way back in the toast. */
function useWithdrawSeat({ id, version }: SeatRecord) {
  const { t } = useTranslation('boards');
  const text = useRefusalText();
  const onError = (refusal: unknown) => toast(text(refusal));
  const restore = useChange(RestoreSeatDocument, { onError, onSuccess: () => toast(t('undone')) });
  const withdraw = useChange(WithdrawSeatDocument, {
    onError,
    onSuccess: () => toast(t('seatWithdrawn'), { undo: () => restore.mutate({ id }) }),
  });
  return () => withdraw.mutate({ input: { id, version } });
}

/** What can be done with one seat and with who holds it. */
export function SeatActs({ boardId, seat, term }: SeatActsProps) {
  const { t } = useTranslation('boards');
  const seatName = useSeatName();
  const [dialog, setDialog] = useState<Dialog | undefined>();
  const withdraw = useWithdrawSeat(seat);
  const onClose = () => setDialog(undefined);
  const item = (name: Dialog, words: string) => <Menu.Item onClick={() => setDialog(name)}>{words}</Menu.Item>;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('acts', { seat: seatName(seat) })}>
            <IconDots size="var(--al-icon)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {item('appoint', t(term ? 'appointSuccessor' : 'appointSomebody'))}
          {term && (
            <>
              {item('renew', t('renewTerm', { holder: term.holder }))}
              {item('end', t('endTerm'))}
              {item('correct', t('correctTerm'))}
              {(term.personId || term.userId) && item('vacate', t('vacateAll', { holder: term.holder }))}
            </>
          )}
          <Menu.Divider />
          {item('edit', t('editSeat'))}
          {seat.terms.length === 0 && <Menu.Item onClick={withdraw}>{t('withdrawSeat')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'appoint' && <AppointDialog seat={seat} onClose={onClose} />}
      {dialog === 'renew' && <AppointDialog seat={seat} renewed={term} onClose={onClose} />}
      {dialog === 'end' && term && <EndTermDialog term={term} onClose={onClose} />}
      {dialog === 'correct' && term && <CorrectTermDialog term={term} onClose={onClose} />}
      {dialog === 'vacate' && term && <VacateDialog term={term} onClose={onClose} />}
      {dialog === 'edit' && <SeatDialog boardId={boardId} seat={seat} onClose={onClose} />}
    </>
  );
}

import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddInviteeDialog } from './add-invitee-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { InviteeMailsDialog } from './invitee-mails-dialog.tsx';
import { DeclineSurveyDocument, NoteSurveyBounceDocument, TakeBackSurveyDeclineDocument } from './round.operation.ts';
import type { Invitation, Round } from './round-words.ts';
import { SurveyLinkDialog } from './survey-link-dialog.tsx';
import type { InviteeMails } from './use-mail-plans.ts';

/** What can be noted of a hotline at once; the toast takes a decline back. */
function useNotes({ id, hotline }: Invitation) {
  const { t } = useTranslation('surveyRounds');
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const input = { invitationId: id };
  const names = { hotline: hotline.name };
  const takeBack = useChange(TakeBackSurveyDeclineDocument, {
    onError,
    onSuccess: () => toast(t('declineTakenBack', names)),
  });
  const decline = useChange(DeclineSurveyDocument, {
    onError,
    onSuccess: () => toast(t('declined', names), { undo: () => takeBack.mutate({ input }) }),
  });
  const bounce = useChange(NoteSurveyBounceDocument, { onError, onSuccess: () => toast(t('bounced', names)) });
  return {
    decline: () => decline.mutate({ input }),
    takeBack: () => takeBack.mutate({ input }),
    bounce: () => bounce.mutate({ input }),
  };
}

type Dialog = 'link' | 'address' | 'mails' | 'ask';

interface InviteeActsProps {
  readonly round: Round;
  readonly invitation: Invitation;
  readonly mails: InviteeMails | undefined;
}

/** The address at which the answers of a hotline are written down. It is a page of its own, as the answer page is. */
const entryOf = ({ id }: Invitation) => `/survey/on-behalf?invitation=${id}`;

/** What the secretariat does for one hotline of a round. */
export function InviteeActs({ round, invitation, mails }: InviteeActsProps) {
  const { t } = useTranslation('surveyRounds');
  const [dialog, setDialog] = useState<Dialog>();
  const notes = useNotes(invitation);
  const { status, hotline, contact, declinedOnBehalf } = invitation;
  const open = round.status === 'OPEN';
  const close = () => setDialog(undefined);
  const isAsked = status !== 'NOT_INVITED';
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={t('acts', { hotline: hotline.name })}>
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isAsked && open && (
            <Menu.Item component="a" href={entryOf(invitation)}>
              {t('act.enter')}
            </Menu.Item>
          )}
          {isAsked && open && status !== 'SUBMITTED' && status !== 'DECLINED' && (
            <Menu.Item onClick={notes.decline}>{t('act.decline')}</Menu.Item>
          )}
          {status === 'DECLINED' && declinedOnBehalf && (
            <Menu.Item onClick={notes.takeBack}>{t('act.takeBack')}</Menu.Item>
          )}
          {!isAsked && round.status !== 'CLOSED' && (
            <Menu.Item onClick={() => setDialog('ask')}>{t('act.ask')}</Menu.Item>
          )}
          {isAsked && <Menu.Item onClick={() => setDialog('link')}>{t('act.link')}</Menu.Item>}
          <Menu.Item onClick={() => setDialog('address')}>{t('act.address')}</Menu.Item>
          {isAsked && <Menu.Item onClick={() => setDialog('mails')}>{t('act.mails')}</Menu.Item>}
          {isAsked && contact && !contact.bouncedAt && invitation.mails.length > 0 && (
            <Menu.Item onClick={notes.bounce}>{t('act.bounce')}</Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {dialog === 'link' && <SurveyLinkDialog invitation={invitation} onClose={close} />}
      {dialog === 'address' && <ContactDialog invitation={invitation} onClose={close} />}
      {dialog === 'mails' && <InviteeMailsDialog invitation={invitation} mails={mails} onClose={close} />}
      {dialog === 'ask' && <AddInviteeDialog round={round} hotline={hotline} onClose={close} />}
    </>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InvitationByLinkDocument } from './answer-invitation.operation.ts';
import { AnswerInvitationForm } from './answer-invitation-form.tsx';
import { LinkPage } from './link-page.tsx';

/** The page of somebody who is invited to a focus group, by a personal link. */
export function AnswerInvitationPage() {
  const { t } = useTranslation('invitations');
  // A mail may preselect a reply (`?reply=ACCEPTED`); only the button sends it. The address is cleared with the token.
  const [preselected] = useState(() => new URLSearchParams(location.search).get('reply'));
  return (
    <LinkPage document={InvitationByLinkDocument} title={t('answer.title')}>
      {({ invitationByLink }, token) => (
        <AnswerInvitationForm token={token} invitation={invitationByLink} preselected={preselected} />
      )}
    </LinkPage>
  );
}

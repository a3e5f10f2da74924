import { linkOptions } from '@tanstack/react-router';
import type { NotificationLineFragment } from '../../gql/graphql.ts';

/** The page of the record that a notification is about. */
export function targetOf({
  kind,
  subjectType,
  subjectId,
  partnershipId,
}: Pick<NotificationLineFragment, 'kind' | 'subjectType' | 'subjectId' | 'partnershipId'>) {
  if (subjectType === 'PROPOSAL') return linkOptions({ to: '/proposals', search: {} });
  if (subjectType === 'CHECKLIST_STEP' && !partnershipId) return linkOptions({ to: '/playbook' });
  if (subjectType === 'HANDOVER') return linkOptions({ to: '/handovers' });
  if (subjectType === 'TERM') return linkOptions({ to: '/boards', search: { show: 'people' } });
  if (subjectType === 'CAMPAIGN') {
    return linkOptions({ to: '/campaigns/$campaignId', params: { campaignId: subjectId }, search: {} });
  }
  if (subjectType === 'FOCUS_GROUP') {
    return linkOptions({
      to: '/focus-groups/$focusGroupId',
      params: { focusGroupId: subjectId },
      search: { step: 'invitations' },
    });
  }
  if (subjectType === 'FOCUS_GROUP_ACTION') return linkOptions({ to: '/asked' });
  if (!partnershipId) return linkOptions({ to: '/' });
  if (kind === 'CHECK_ENDED' || (kind === 'PARTNER_ANSWERED' && subjectType === 'PARTNERSHIP')) {
    return linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId }, search: { tab: 'referrals' } });
  }
  return linkOptions({ to: '/partnerships/$partnershipId', params: { partnershipId }, search: {} });
}

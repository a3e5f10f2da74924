import type { NotificationKind } from '@alongside/domain';
import {
  IconAffiliate,
  IconArmchair,
  IconArrowsExchange,
  IconCalendarDue,
  IconChecklist,
  IconCircleCheck,
  IconFileCertificate,
  IconHeartHandshake,
  IconInbox,
  IconListCheck,
  type IconProps,
  IconShieldCheck,
  IconSpeakerphone,
  IconTicket,
  IconWritingSign,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A picture for each kind; the word stands beside it. */
export const kindIcons: Readonly<Record<NotificationKind, ComponentType<IconProps>>> = {
  TASK_ASSIGNED: IconChecklist,
  STEP_ASSIGNED: IconListCheck,
  PARTNERSHIP_ASSIGNED: IconAffiliate,
  APPROVAL_ASKED: IconWritingSign,
  APPROVAL_DECIDED: IconCircleCheck,
  REVIEW_DUE: IconCalendarDue,
  PARTNER_ANSWERED: IconHeartHandshake,
  CHECK_ENDED: IconCircleCheck,
  AGREEMENT_ENDING: IconFileCertificate,
  DUE_DILIGENCE_EXPIRING: IconShieldCheck,
  HANDOVER: IconArrowsExchange,
  TERM_ENDING: IconArmchair,
  CAMPAIGN_ASKED: IconWritingSign,
  CAMPAIGN_ANSWERED: IconCircleCheck,
  CAMPAIGN_PHASE: IconSpeakerphone,
  PROPOSAL_MADE: IconInbox,
  SEAT_OFFERED: IconTicket,
  PROPOSAL_DECIDED: IconCircleCheck,
  ACTION_ASKED: IconChecklist,
  ACTION_ANSWERED: IconCircleCheck,
};

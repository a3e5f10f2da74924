import {
  IconArmchair,
  IconArrowDownLeft,
  IconArrowUpRight,
  IconBarrierBlock,
  IconBuilding,
  IconCalendar,
  IconClipboardCheck,
  IconFileCheck,
  IconMail,
  IconNote,
  IconPhone,
  IconSpeakerphone,
  IconStairs,
  IconUsers,
} from '@tabler/icons-react';
import type { InteractionKind } from '../../gql/graphql.ts';
import type { Entry } from './record.ts';

const contacts: Record<InteractionKind, typeof IconPhone> = {
  CALL: IconPhone,
  MEETING: IconCalendar,
  EMAIL: IconMail,
  VISIT: IconBuilding,
  NOTE: IconNote,
};

/** The shape that lets the eye find a kind of entry; the words beside it say the same. */
export function entryIcon({
  interaction,
  referral,
  agreement,
  obstacle,
  review,
  term,
  campaign,
  stageChange,
}: Entry): typeof IconPhone {
  if (interaction) return contacts[interaction.kind];
  if (referral) return referral.direction === 'OUT' ? IconArrowUpRight : IconArrowDownLeft;
  if (obstacle) return IconBarrierBlock;
  if (agreement) return IconFileCheck;
  if (term) return IconArmchair;
  if (review) return IconClipboardCheck;
  if (campaign) return IconSpeakerphone;
  return stageChange ? IconStairs : IconUsers;
}

import { CorrectReferralDialog } from '../correct-referral-dialog.tsx';
import type { Entry } from '../record.ts';
import { CorrectEngagementDialog } from './correct-engagement-dialog.tsx';
import { CorrectInteractionDialog } from './correct-interaction-dialog.tsx';
import { CorrectMeetingDialog } from './correct-meeting-dialog.tsx';

/** The form that puts an entry of the timeline right; each kind has its own. */
export function CorrectEntry({ entry, onClose }: { readonly entry: Entry; readonly onClose: () => void }) {
  const { id, referral, interaction, engagement, groupMeeting } = entry;
  if (referral) return <CorrectReferralDialog referral={referral} onClose={onClose} />;
  if (interaction) return <CorrectInteractionDialog id={id} onClose={onClose} />;
  if (engagement) return <CorrectEngagementDialog id={id} onClose={onClose} />;
  return groupMeeting ? <CorrectMeetingDialog id={id} onClose={onClose} /> : null;
}

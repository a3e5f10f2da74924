import { AddColleagueDialog } from './add-colleague-dialog.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { RecordAgreementDialog } from './agreements/record-agreement-dialog.tsx';
import { DueDiligenceDialog } from './due-diligence-dialog.tsx';
import { EditPartnershipDialog } from './edit-partnership-dialog.tsx';
import { OverrideHealthDialog } from './health/override-health-dialog.tsx';
import type { PartnershipRecord, RecordDialog } from './record.ts';
import { SendBackDialog } from './send-back-dialog.tsx';

interface RecordDialogsProps {
  readonly partnership: PartnershipRecord;
  readonly open: RecordDialog | undefined;
  readonly onOpen: (dialog: RecordDialog) => void;
  readonly onClose: () => void;
}

/** The form that is open over the page of a partnership, if any. */
export function RecordDialogs({ partnership, open, onOpen, onClose }: RecordDialogsProps) {
  switch (open) {
    case 'edit':
      return <EditPartnershipDialog partnership={partnership} onClose={onClose} />;
    case 'dueDiligence':
      return <DueDiligenceDialog partnershipId={partnership.id} onClose={onClose} />;
    case 'person':
      return <AddPersonDialog partnership={partnership} onClose={onClose} />;
    case 'colleague':
      return <AddColleagueDialog partnership={partnership} onClose={onClose} />;
    case 'sendBack':
      return <SendBackDialog partnership={partnership} onClose={onClose} />;
    case 'agreement':
      return (
        <RecordAgreementDialog partnershipId={partnership.id} onNoneWritten={() => onOpen('edit')} onClose={onClose} />
      );
    case 'overrideHealth':
      return <OverrideHealthDialog partnership={partnership} onClose={onClose} />;
    case undefined:
      return null;
  }
}

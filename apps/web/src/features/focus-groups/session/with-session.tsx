import type { ReactNode } from 'react';
import { useRead } from '../../../lib/query.ts';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FactSkeleton } from '../../../ui/skeletons.tsx';
import { FocusGroupSessionDocument } from './session.operation.ts';
import type { SessionGroup } from './session-record.ts';

interface WithSessionProps {
  readonly id: string;
  readonly children: (group: SessionGroup) => ReactNode;
}

/** Reads what the steps from the date on show, and again every ten seconds while people answer. */
export function WithSession({ id, children }: WithSessionProps) {
  const again = ({ focusGroup }: { focusGroup?: SessionGroup | null }) =>
    focusGroup?.poll && !focusGroup.poll.closedAt ? 10_000 : false;
  const read = useRead(FocusGroupSessionDocument, { id }, { again });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data?.focusGroup) return <FactSkeleton />;
  return children(read.data.focusGroup);
}

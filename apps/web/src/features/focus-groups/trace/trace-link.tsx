import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RouterAnchor } from '../../../ui/router-link.tsx';

const route = getRouteApi('/signed-in/focus-groups/$focusGroupId');

interface TraceLinkProps {
  readonly candidateId: string;
  readonly children: ReactNode;
}

/** Opens how somebody came into the focus group, on whatever step the reader is. */
export function TraceLink({ candidateId, children }: TraceLinkProps) {
  const { focusGroupId } = route.useParams();
  const { step } = route.useSearch();
  return (
    <RouterAnchor
      to="/focus-groups/$focusGroupId"
      params={{ focusGroupId }}
      search={{ ...(step && { step }), person: candidateId }}
      size="sm"
    >
      {children}
    </RouterAnchor>
  );
}

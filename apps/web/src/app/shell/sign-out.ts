import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { signOut } from '../../lib/auth.ts';
import { clearDrafts } from '../../lib/kept-drafts.ts';

/** Ends the session and leaves nothing of it on this machine: no answers in memory, no drafts. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await signOut();
    clearDrafts();
    client.clear();
    await navigate({ to: '/sign-in', search: {} });
  };
}

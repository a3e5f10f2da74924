import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids.ts';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { StartChecklistDocument } from './playbook.operation.ts';

/** Starts a list of the hotline's own and leads to it. */
export function useStartChecklist() {
  const { t } = useTranslation('playbook');
  const navigate = useNavigate();
  const refusalText = useRefusalText();
  const start = useChange(StartChecklistDocument, {
    onError: (refusal) => toast(refusalText(refusal)),
    onSuccess: ({ startChecklist: { id } }) => {
      toast(t('started'));
      void navigate({ to: '/playbook/lists/$checklistId', params: { checklistId: id } });
    },
  });
  return {
    start: (templateId: string) => start.mutate({ input: { id: newId(), templateId } }),
    busy: start.isPending,
  };
}

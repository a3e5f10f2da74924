import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { toast } from '../../ui/toast.tsx';
import { DiscardSurveyDraftDocument, RestoreSurveyDraftDocument } from './builder.operation.ts';
import type { Building } from './use-building.ts';

/** Puts a draft out of sight; the toast brings it back. */
export function DiscardDraft({ building }: { readonly building: Building }) {
  const { t } = useTranslation('surveyBuilder');
  const navigate = useNavigate();
  const { id } = building.draft;
  const restore = useChange(RestoreSurveyDraftDocument, { onSuccess: () => toast(t('discard.restored')) });
  const discard = useChange(DiscardSurveyDraftDocument, {
    onSuccess: ({ discardSurveyDraft: { version } }) => {
      void navigate({ to: '/surveys/versions' });
      toast(t('discard.done'), { undo: () => restore.mutate({ input: { id, version } }) });
    },
  });
  const run = async () => {
    if (await building.flush()) discard.mutate({ input: { id, version: building.seen() } });
  };
  return (
    <Button variant="default" loading={discard.isPending} onClick={() => void run()}>
      {t('discard.act')}
    </Button>
  );
}

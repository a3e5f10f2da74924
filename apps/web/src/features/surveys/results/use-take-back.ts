import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { toast } from '../../../ui/toast.tsx';
import { RestoreSurveyQuoteDocument, TakeBackSurveyQuoteDocument } from './survey-results.operation.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const inputOf = ({ id, version }: Versioned) => ({ input: { id, version } });

/** Takes a released quote back, with a way to undo it. */
export function useTakeBack(): (quote: Versioned) => void {
  const { t } = useTranslation('surveyResults');
  const restore = useChange(RestoreSurveyQuoteDocument, { onSuccess: () => toast(t('quotes.done')) });
  const back = useChange(TakeBackSurveyQuoteDocument, {
    onSuccess: ({ takeBackSurveyQuote }) =>
      toast(t('quotes.takenBack'), { undo: () => restore.mutate(inputOf(takeBackSurveyQuote)) }),
  });
  return (quote) => back.mutate(inputOf(quote));
}

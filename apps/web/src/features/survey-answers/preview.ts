import { execute } from '../../lib/graphql.ts';
import type { AskedSurvey } from './asked-survey.ts';
import type { Preview } from './preview-in.ts';
import { PreviewSurveyDraftDocument, PreviewSurveyVersionDocument } from './survey-by-link.operation.ts';
import type { SurveyDoor } from './survey-door.ts';

/** Through which nothing leaves the page. */
export const previewDoor: SurveyDoor = {
  keeper: () => ({ isBusy: false, put: () => undefined, resume: () => undefined, drop: () => undefined }),
  begin: () => undefined,
  submit: async () => null,
};

const MONTH = 30 * 86_400_000;

/** The survey as a hotline would see it on its first visit, by the rights of whoever is signed in; `undefined` if there is none. */
export async function readPreview({ what, id, at, given }: Preview): Promise<AskedSurvey | undefined> {
  const found =
    what === 'draft'
      ? (await execute(PreviewSurveyDraftDocument, { id })).surveyDraft
      : (await execute(PreviewSurveyVersionDocument, { id })).surveyVersion;
  if (!found) return undefined;
  return {
    ...found,
    hotline: '',
    answers: given,
    reached: at,
    revision: 0,
    status: 'INVITED',
    opensAt: new Date().toISOString(),
    closesAt: new Date(Date.now() + MONTH).toISOString(),
    isOpen: true,
    submittedAt: null,
  };
}

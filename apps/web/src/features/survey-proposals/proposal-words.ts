import { useTranslation } from 'react-i18next';
import type { SurveyProposalField, SurveyProposalsQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';

export type Proposal = SurveyProposalsQuery['surveyProposals']['edges'][number]['node'];

export const stateTones = {
  OPEN: 'attention',
  ALREADY: 'good',
  POSTPONED: 'calm',
  ACCEPTED: 'good',
  REJECTED: 'neutral',
  LAPSED: 'neutral',
} as const;

/** A proposal, and its parts, in the words of the reader. */
export function useProposalWords() {
  const { t } = useTranslation('surveyProposals');
  const { label } = useLabel();
  const format = useFormat();
  const natures = (codes: readonly string[]) => codes.map((code) => label('collaborationNature', code)).join(', ');
  const value = (field: SurveyProposalField, text: string): string => {
    if (field === 'COUNTRY') return format.country(text);
    if (field === 'STAGE') return label('stage', text);
    if (field === 'INTENSITY') return label('intensity', text);
    if (field === 'NATURES') return natures(text.split(' '));
    if (field === 'OBSTACLE') return label('obstacleType', text);
    if (field === 'APPETITE' || field === 'CANDIDATE') return label('appetite', text);
    return text;
  };
  const title = ({ kind, name, value: code }: Proposal): string => {
    if (kind === 'OBSTACLE') return label('obstacleType', code ?? '');
    if (kind === 'APPETITE') return t('wishes', { wish: label('appetite', code ?? '') });
    if (kind === 'FOCUS_GROUP') return t('interest', { wish: label('appetite', code ?? '') });
    return name ?? '';
  };
  /** What was said, in sentences. */
  const said = (proposal: Proposal): readonly string[] => {
    const sentences = [t(`said.${proposal.kind}`, { what: title(proposal), name: proposal.name })];
    if (proposal.natures.length > 0) sentences.push(t('said.natures', { natures: natures(proposal.natures) }));
    if (proposal.several) sentences.push(t('said.several'));
    return sentences;
  };
  return { value, title, said };
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { RouterAnchor } from './router-link.tsx';
import { Section } from './section.tsx';

/** An accepted proposal out of an answer, as records name it. */
export interface AnswerOrigin {
  readonly id: string;
  readonly answeredAt?: string | null;
  readonly round: { readonly id: string; readonly title: string };
  readonly hotline: { readonly name: string };
}

interface AnswerOriginsProps {
  readonly origins: readonly AnswerOrigin[];
}

/** A line for each answer from which something came, leading to the answer. */
export function AnswerOriginLines({ origins }: AnswerOriginsProps) {
  const { t } = useTranslation('surveyProposals');
  const format = useFormat();
  return origins.map(({ id, round, hotline, answeredAt }) => (
    <div key={id}>
      <RouterAnchor
        to="/surveys/proposals"
        search={{ show: 'decided', everything: true, round: round.id, at: id }}
        size="sm"
      >
        {t('originLine', {
          hotline: hotline.name,
          round: round.title,
          day: answeredAt ? format.date(answeredAt) : '',
        })}
      </RouterAnchor>
    </div>
  ));
}

/** From which answers to surveys a record came, as far as the viewer may know; nothing where there is none. */
export function AnswerOrigins({ origins }: AnswerOriginsProps) {
  const { t } = useTranslation('surveyProposals');
  if (origins.length === 0) return null;
  return (
    <Section title={t('origin')}>
      <AnswerOriginLines origins={origins} />
    </Section>
  );
}

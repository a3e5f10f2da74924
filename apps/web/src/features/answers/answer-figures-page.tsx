import { useTranslation } from 'react-i18next';
import { FiguresByLinkDocument } from './answer-figures.operation.ts';
import { AnswerFiguresForm } from './answer-figures-form.tsx';
import { LinkPage } from './link-page.tsx';

/** The partner's page for its own figures of a month, by a personal link: two numbers, send. */
export function AnswerFiguresPage() {
  const { t } = useTranslation('figures');
  return (
    <LinkPage document={FiguresByLinkDocument} title={t('byLink.title')}>
      {({ figuresByLink }, token) => <AnswerFiguresForm token={token} asked={figuresByLink} />}
    </LinkPage>
  );
}

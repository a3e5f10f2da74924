import { type Finding, findings as kinds } from '@alongside/domain';
import { IconAlertTriangle, IconFlag3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from '../../ui/router-link.tsx';
import styles from './builder.module.css';
import { ABOUT, DRAFT_PAGE } from './builder.search.ts';
import type { SurveyWords } from './use-survey-words.ts';

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly words: SurveyWords;
  /** With the question that each is about, as a link. */
  readonly linked?: boolean;
  /** Somebody follows such a link. */
  readonly onFollow?: () => void;
}

/** What the check found, in plain words. Problems and weak points differ in shape, not only in colour. */
export function FindingList({ findings, words, linked = false, onFollow }: FindingListProps) {
  const { t } = useTranslation('surveyBuilder');
  if (findings.length === 0) return null;
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const { code, question, about } = finding;
        const Icon = kinds[code].fault ? IconFlag3 : IconAlertTriangle;
        return (
          <li key={`${code} ${question} ${about}`}>
            <Icon
              size="var(--al-icon-small)"
              aria-hidden
              color={kinds[code].fault ? 'var(--al-calm)' : 'var(--al-attention)'}
            />
            <span>
              {linked && (
                <>
                  <RouterAnchor
                    from={DRAFT_PAGE}
                    to="."
                    search={(old) => ({ ...old, view: undefined, at: question || ABOUT })}
                    onClick={onFollow}
                  >
                    {question === '' ? t('about.title') : words.question(question)}
                  </RouterAnchor>
                  {': '}
                </>
              )}
              {words.finding(finding)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

import {
  duplicateQuestion,
  insertQuestion,
  moveQuestion,
  newQuestion,
  nextQuestionCode,
  removeQuestion,
} from '@alongside/domain';
import { VisuallyHidden } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast.tsx';
import { AboutEditor } from './about-editor.tsx';
import styles from './builder.module.css';
import { ABOUT } from './builder.search.ts';
import type { BuilderPartProps, QuestionActs } from './builder-parts.ts';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionList } from './question-list.tsx';

const route = getRouteApi('/signed-in/surveys/drafts/$draftId');

function useQuestionActs({ building, words }: BuilderPartProps, at: string | undefined) {
  const { t } = useTranslation('surveyBuilder');
  const navigate = route.useNavigate();
  const [said, setSaid] = useState('');
  const { definition, base, change } = building;
  const { questions } = definition;
  const placeOf = (code: string | undefined) => questions.findIndex((each) => each.code === code);
  const show = (code: string | undefined) => void navigate({ search: (old) => ({ ...old, at: code }), replace: true });
  const acts: QuestionActs = {
    add: (kind) => {
      const code = nextQuestionCode(definition, base);
      const place = placeOf(at);
      change((old) => insertQuestion(old, newQuestion(kind, code), place < 0 ? questions.length : place + 1));
      show(code);
    },
    move: (code, by) => {
      const next = Math.min(Math.max(placeOf(code) + by, 0), questions.length - 1);
      change((old) => moveQuestion(old, code, by));
      setSaid(t('moved', { question: words.question(code), place: next + 1, count: questions.length }));
    },
    duplicate: (code) => {
      const copy = duplicateQuestion(definition, code, base);
      change(() => copy.definition);
      show(copy.code);
    },
    remove: (code) => {
      const place = placeOf(code);
      const question = questions[place];
      if (!question) return;
      change((old) => removeQuestion(old, code));
      show((questions[place + 1] ?? questions[place - 1])?.code ?? ABOUT);
      toast(t('removed', { question: words.question(code) }), {
        undo: () => {
          change((old) => insertQuestion(old, question, place));
          show(code);
        },
      });
    },
  };
  return { acts, said };
}

/** The questions on the left, the chosen one on the right; one after the other on a phone. */
export function QuestionsView(part: BuilderPartProps) {
  const { at } = route.useSearch();
  const { building } = part;
  const { acts, said } = useQuestionActs(part, at);
  const question = building.definition.questions.find(({ code }) => code === at);
  const shown = question ? question.code : ABOUT;
  return (
    <div className={styles.split} data-chosen={at !== undefined || undefined}>
      <QuestionList {...part} acts={acts} shown={shown} />
      <div className={styles.editor}>
        {question ? (
          <QuestionEditor key={question.code} {...part} acts={acts} question={question} />
        ) : (
          <AboutEditor {...part} />
        )}
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}

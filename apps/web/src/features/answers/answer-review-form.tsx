import { reviewDomains, reviewScores, scoresOf } from '@alongside/domain';
import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerReviewByLinkMutation, ReviewByLinkQuery } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { useFormat } from '../../lib/format.ts';
import { execute } from '../../lib/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { ScaleField } from '../../ui/scale-field.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { AnswerFrame } from './answer-frame.tsx';
import { AnswerReviewByLinkDocument } from './answer-review.operation.ts';
import { ClosedLink, Stored } from './link-page.tsx';

type Asked = ReviewByLinkQuery['reviewByLink'];

const scoresIn = ({ scores }: Pick<Asked, 'scores'>) =>
  scoresOf(scores.map(({ domain, score }) => ({ domain, score: score ?? null })));

/** The six questions. Nothing is sent before the button; the present answer stands in the fields. */
export function AnswerReviewForm({ token, review: asked }: { readonly token: string; readonly review: Asked }) {
  const { t } = useTranslation('reviews');
  const { label } = useLabel();
  const format = useFormat();
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [scores, setScores] = useState(() => scoresIn(asked));
  const send = useMutation<AnswerReviewByLinkMutation, ApiRefusal>({
    mutationFn: () =>
      execute(
        AnswerReviewByLinkDocument,
        { input: { scores: reviewDomains.codes.map((domain) => ({ domain, score: scores[domain] })) } },
        undefined,
        token,
      ),
    onError: take,
  });
  const review = send.data?.answerReviewByLink ?? asked;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    send.mutate();
  };
  if (isRefusal(refusal, 'NOT_FOUND')) {
    return <ClosedLink />;
  }
  const { hotline, initiative, askedBy, dueOn, answeredAt } = review;
  return (
    <AnswerFrame
      title={t('answer.title')}
      lead={
        <>
          {t('answer.asks', { who: askedBy, hotline, initiative })}{' '}
          {dueOn && t('answer.dueOn', { date: format.date(dueOn) })}
          <Text size="sm" c="dimmed" mt="xs">
            {t('answer.how')}
          </Text>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="lg">
          {answeredAt && <Text size="sm">{t('answer.answered', { date: format.dateTime(answeredAt) })}</Text>}
          {reviewDomains.codes.map((domain) => (
            <ScaleField
              key={domain}
              label={label('reviewDomain', domain)}
              about={t(`domains.${domain}.about`)}
              lowest={t(`domains.${domain}.lowest`)}
              highest={t(`domains.${domain}.highest`)}
              steps={reviewScores}
              none={t('answer.preferNot')}
              value={scores[domain]}
              onChange={(score) => setScores((old) => ({ ...old, [domain]: score }))}
            />
          ))}
          <Stored
            text={t('answer.storedText', { hotline })}
            change={t('answer.change', { date: format.date(review.expiresAt) })}
          />
          <FormFault text={general ?? faults['scores']} />
          <Button type="submit" size="md" loading={send.isPending}>
            {t(answeredAt ? 'answer.update' : 'answer.send')}
          </Button>
          <div role="status">
            {send.isSuccess && <StateBadge tone="good" label={t('answer.thanks', { hotline })} />}
          </div>
        </Stack>
      </form>
    </AnswerFrame>
  );
}

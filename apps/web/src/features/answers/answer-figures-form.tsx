import { Alert, Button, Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { IconFlag3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiguresByLinkQuery, GiveFiguresByLinkMutation } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { useFormat } from '../../lib/format.ts';
import { execute } from '../../lib/graphql.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { GiveFiguresByLinkDocument } from './answer-figures.operation.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { ClosedLink, Stored } from './link-page.tsx';

type Asked = FiguresByLinkQuery['figuresByLink'];
type Figure = Asked['figures'][number];

/** A figure as it stands in the form. */
interface Typed {
  readonly count: number | string;
  readonly counted: boolean;
}

const typedOf = ({ figures }: Asked): Typed[] => figures.map(({ count, counted }) => ({ count: count ?? '', counted }));

interface FigureFieldProps {
  readonly figure: Figure;
  readonly hotline: string;
  readonly typed: Typed;
  readonly fault: string | undefined;
  readonly onChange: (typed: Typed) => void;
}

/** One number, or that nobody counts it; and our count where the hotline asks about a gap. */
function FigureField({ figure, hotline, typed, fault, onChange }: FigureFieldProps) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { direction, checking, ours } = figure;
  const question = t(direction === 'OUT' ? 'byLink.out' : 'byLink.in', { hotline });
  return (
    <Stack gap="xs">
      {checking && (
        <Alert variant="default" icon={<IconFlag3 aria-hidden color="var(--al-attention)" />}>
          {ours === null || ours === undefined
            ? t('byLink.gapSmall', { hotline })
            : t('byLink.gap', { hotline, ours: format.number(ours) })}
        </Alert>
      )}
      <NumberInput
        label={question}
        description={t('byLink.countHint')}
        size="md"
        inputMode="numeric"
        min={0}
        allowDecimal={false}
        disabled={!typed.counted}
        value={typed.counted ? typed.count : ''}
        onChange={(count) => onChange({ ...typed, count })}
        error={fault}
      />
      <Checkbox
        label={t('byLink.notCounted')}
        aria-label={`${question} ${t('byLink.notCounted')}`}
        checked={!typed.counted}
        onChange={(event) => onChange({ ...typed, counted: !event.currentTarget.checked })}
      />
    </Stack>
  );
}

/** Two numbers. Nothing is sent before the button; the present answer stands in the fields. */
export function AnswerFiguresForm({ token, asked }: { readonly token: string; readonly asked: Asked }) {
  const { t } = useTranslation('figures');
  const format = useFormat();
  const { faults, general, refusal, take, clear } = useFormFaults();
  const [typed, setTyped] = useState(() => typedOf(asked));
  const send = useMutation<GiveFiguresByLinkMutation, ApiRefusal>({
    mutationFn: () => {
      const figures = asked.figures.map(({ direction }, at) => {
        const { count, counted } = typed[at] ?? { count: '', counted: true };
        return { direction, counted, count: counted && typeof count === 'number' ? count : null };
      });
      return execute(GiveFiguresByLinkDocument, { input: { figures } }, undefined, token);
    },
    onError: take,
  });
  const seen = send.data?.giveFiguresByLink ?? asked;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    send.mutate();
  };
  if (isRefusal(refusal, 'NOT_FOUND')) return <ClosedLink />;
  const { hotline, initiative, askedBy, month, answeredAt, expiresAt } = seen;
  return (
    <AnswerFrame
      title={t('byLink.asked', { month: format.month(month) })}
      lead={
        <>
          {t('byLink.asks', { who: askedBy, hotline, initiative, month: format.month(month) })}
          <Text size="sm" c="dimmed" mt="xs">
            {t('byLink.how')}
          </Text>
        </>
      }
    >
      <form onSubmit={submit}>
        <Stack gap="lg">
          {answeredAt && <Text size="sm">{t('byLink.answered', { date: format.dateTime(answeredAt) })}</Text>}
          {seen.figures.map((figure, at) => (
            <FigureField
              key={figure.direction}
              figure={figure}
              hotline={hotline}
              typed={typed[at] ?? { count: '', counted: true }}
              fault={faults[`figures.${at}.count`]}
              onChange={(next) => setTyped((old) => old.map((one, place) => (place === at ? next : one)))}
            />
          ))}
          <Stored
            text={t('byLink.storedText', { hotline })}
            change={t('byLink.change', { date: format.date(expiresAt) })}
          />
          <FormFault text={general} />
          <Button type="submit" size="md" loading={send.isPending}>
            {t(answeredAt ? 'byLink.update' : 'byLink.send')}
          </Button>
          <div role="status">
            {send.isSuccess && <StateBadge tone="good" label={t('byLink.thanks', { hotline })} />}
          </div>
        </Stack>
      </form>
    </AnswerFrame>
  );
}

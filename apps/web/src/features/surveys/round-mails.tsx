import { type SurveyMailBar, type SurveyMailStep, surveyMailBars, surveyMailSteps } from '@alongside/domain';
import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import cards from '../../ui/table/cards.module.css';
import { toast } from '../../ui/toast.tsx';
import { MailPreview } from './mail-preview.tsx';
import { MailsSetupDialog } from './mails-setup-dialog.tsx';
import { SetSurveyMailsDocument } from './round.operation.ts';
import type { Round } from './round-words.ts';
import { type InviteeMails, useMailPlans } from './use-mail-plans.ts';

/** What a step of the plan comes to over all hotlines. */
function stepOf(round: Round, plans: ReadonlyMap<string, InviteeMails>, step: SurveyMailStep) {
  const toCome = [...plans.values()]
    .flatMap(({ plan }) => plan.filter((each) => each.step === step))
    .map(({ at }) => at.toISOString())
    .toSorted();
  const written = round.invitations.flatMap(({ mails }) =>
    mails.filter((each) => each.step === step && !each.voidedAt),
  );
  return { toCome, written };
}

interface StepLineProps {
  readonly round: Round;
  readonly plans: ReadonlyMap<string, InviteeMails>;
  readonly step: SurveyMailStep;
  readonly onPreview: () => void;
}

function StepLine({ round, plans, step, onPreview }: StepLineProps) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const format = useFormat();
  const { toCome, written } = stepOf(round, plans, step);
  const [from = '', to = ''] = [toCome[0], toCome.at(-1)].map((at) => at && format.date(at));
  const count = t('plan.count', { count: toCome.length });
  const states = { troubled: ['FAILED', 'UNSURE'], kept: ['KEPT'] } as const;
  const having = (codes: readonly string[]) => written.filter(({ state }) => state && codes.includes(state)).length;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {label('surveyMailStep', step)}
      </Table.Th>
      <Table.Td data-label={t('plan.toCome')}>
        {toCome.length === 0
          ? t('plan.noneToCome')
          : t(from === to ? 'plan.onDay' : 'plan.between', { count, day: from, from, to })}
      </Table.Td>
      <Table.Td data-label={t('plan.written')}>
        {written.length === 0 ? t('plan.noneToCome') : t('plan.count', { count: written.length })}
        {(['troubled', 'kept'] as const).map((kind) => {
          const number = having(states[kind]);
          return (
            number > 0 && (
              <Text key={kind} size="xs" c="dimmed">
                {t(`plan.${kind}`, { count: number })}
              </Text>
            )
          );
        })}
      </Table.Td>
      <Table.Td>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('plan.previewOf', { step: label('surveyMailStep', step) })}
          onClick={onPreview}
        >
          {t('plan.preview')}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

/** Why some hotlines get nothing more, with how many each reason has. */
function Bars({ plans }: { readonly plans: ReadonlyMap<string, InviteeMails> }) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const counts = surveyMailBars.codes.flatMap((code: SurveyMailBar) => {
    const count = [...plans.values()].filter(({ bar }) => bar === code).length;
    return count > 0 ? [`${label('surveyMailBar', code)} ${count}`] : [];
  });
  if (counts.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="md">
      {t('plan.bars')}: {counts.join(' · ')}
    </Text>
  );
}

/** Starting, pausing and ending the mails of a round. */
function Controls({ round, onSetUp }: { readonly round: Round; readonly onSetUp: () => void }) {
  const { t } = useTranslation('surveyRounds');
  const refusalText = useRefusalText();
  const set = useChange(SetSurveyMailsDocument, {
    onError: (refusal) => toast(refusalText(refusal)),
    onSuccess: () => toast(t('plan.done')),
  });
  const become = (mails: Round['mails']) => set.mutate({ input: { id: round.id, version: round.version, mails } });
  if (!round.viewerCan.run || round.status === 'CLOSED') return null;
  if (round.mails === 'OFF') return <Button onClick={onSetUp}>{t('plan.setUp')}</Button>;
  const paused = round.mails === 'PAUSED';
  return (
    <Group>
      <Button variant="default" loading={set.isPending} onClick={() => become(paused ? 'ON' : 'PAUSED')}>
        {t(paused ? 'plan.goOn' : 'plan.pause')}
      </Button>
      <Button variant="default" onClick={onSetUp}>
        {t('plan.change')}
      </Button>
    </Group>
  );
}

const standing = { OFF: 'plan.off', ON: 'plan.on', PAUSED: 'plan.paused' } as const;

/** The mails of a round: what each says, when it comes, how many have gone out, and what did not arrive. */
export function RoundMails({ round }: { readonly round: Round }) {
  const { t } = useTranslation('surveyRounds');
  const plans = useMailPlans(round);
  const [previewed, setPreviewed] = useState<SurveyMailStep>();
  const [settingUp, setSettingUp] = useState(false);
  return (
    <Section
      title={t('plan.title')}
      hint={t('plan.lead')}
      act={<Controls round={round} onSetUp={() => setSettingUp(true)} />}
    >
      <Text size="sm" mb="md" role="status">
        {[
          t(round.status === 'CLOSED' ? 'plan.over' : standing[round.mails]),
          ...(round.mailsSignature ? [`${t('plan.signed', { signature: round.mailsSignature })}.`] : []),
        ].join(' ')}
      </Text>
      <Table className={cards.cards} aria-label={t('plan.table')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('plan.mail')}</Table.Th>
            <Table.Th scope="col">{t('plan.toCome')}</Table.Th>
            <Table.Th scope="col">{t('plan.written')}</Table.Th>
            <Table.Th scope="col">{t('plan.preview')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {surveyMailSteps.codes.map((step) => (
            <StepLine key={step} round={round} plans={plans} step={step} onPreview={() => setPreviewed(step)} />
          ))}
        </Table.Tbody>
      </Table>
      <Bars plans={plans} />
      {previewed && (
        <MailPreview round={round} plans={plans} step={previewed} onClose={() => setPreviewed(undefined)} />
      )}
      {settingUp && <MailsSetupDialog round={round} onClose={() => setSettingUp(false)} />}
    </Section>
  );
}

import { englishSurveyMailWords, type SurveyMailStep, surveyMail } from '@alongside/domain';
import { Modal, NativeSelect, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import type { Round } from './round-words.ts';
import styles from './surveys.module.css';
import type { InviteeMails } from './use-mail-plans.ts';

interface MailPreviewProps {
  readonly round: Round;
  readonly plans: ReadonlyMap<string, InviteeMails>;
  readonly step: SurveyMailStep;
  readonly onClose: () => void;
}

/** The words of a recipient's language; German comes when it is asked for. */
function useMailWords(language: 'EN' | 'DE') {
  const german = useQuery({
    queryKey: ['german survey mails'],
    queryFn: async () => (await import('@alongside/domain/german')).germanSurveyMailWords,
    enabled: language === 'DE',
    staleTime: Number.POSITIVE_INFINITY,
  });
  return language === 'DE' ? german.data : englishSurveyMailWords;
}

/** A mail exactly as one hotline gets it, but for its link. */
export function MailPreview({ round, plans, step, onClose }: MailPreviewProps) {
  const { t } = useTranslation('surveyRounds');
  const { label } = useLabel();
  const format = useFormat();
  const asked = round.invitations.filter(({ status }) => status !== 'NOT_INVITED');
  const [chosen, setChosen] = useState(
    () => (asked.find(({ id }) => plans.get(id)?.plan.some((each) => each.step === step)) ?? asked[0])?.id ?? '',
  );
  const invitation = asked.find(({ id }) => id === chosen);
  const mails = plans.get(chosen);
  const words = useMailWords(invitation?.contact?.language ?? 'EN');
  const title = t('plan.previewOf', { step: label('surveyMailStep', step) });
  if (!invitation || !mails) {
    return (
      <Modal opened onClose={onClose} title={title}>
        <Text size="sm">{t('plan.previewNobody')}</Text>
      </Modal>
    );
  }
  const { hotline, contact } = invitation;
  const planned = mails.plan.find((each) => each.step === step);
  const written = invitation.mails.find((each) => each.step === step && !each.voidedAt);
  const signature = round.mailsSignature ?? '';
  const text = words && surveyMail(step, { ...round, hotline: hotline.name, zone: mails.zone, signature }, words);
  const when = written
    ? t('plan.whenWritten', { time: format.dateTime(written.dueAt) })
    : planned
      ? t('plan.whenPlanned', { time: format.dateTime(planned.at.toISOString()), zone: mails.zone })
      : t('plan.whenNever');
  return (
    <Modal opened onClose={onClose} title={title} size="xl">
      <Stack>
        <NativeSelect
          label={t('plan.previewFor')}
          value={chosen}
          data={asked.map(({ id, hotline: { name } }) => ({ value: id, label: name }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <FactList>
          <Fact label={t('plan.from')}>{signature}</Fact>
          <Fact label={t('plan.to')}>{contact?.address ?? t('plan.noAddress')}</Fact>
          <Fact label={t('plan.when')}>{when}</Fact>
          <Fact label={t('plan.subject')}>{text?.subject}</Fact>
        </FactList>
        <pre className={styles.mail}>{text?.body.trim()}</pre>
        {step !== 'ANNOUNCEMENT' && (
          <Text size="xs" c="dimmed">
            {t('plan.linkHint')}
          </Text>
        )}
      </Stack>
    </Modal>
  );
}

import type { CampaignAnswer } from '@alongside/domain';
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnswerCampaignByLinkMutation, CampaignByLinkQuery } from '../../gql/graphql.ts';
import { type ApiRefusal, isRefusal } from '../../lib/api-refusal.ts';
import { useFormat } from '../../lib/format.ts';
import { execute } from '../../lib/graphql.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import { AnswerCampaignByLinkDocument } from './answer-campaign.operation.ts';
import { AnswerFrame } from './answer-frame.tsx';
import { ClosedLink, Stored } from './link-page.tsx';

type Asked = CampaignByLinkQuery['campaignByLink'];

/** The plan in the words of the page: what is to be approved. */
function Plan({ campaign }: { readonly campaign: Asked }) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const when = [campaign.startsOn, campaign.endsOn].flatMap((day) => (day ? [format.date(day)] : [])).join(' – ');
  return (
    <FactList>
      <Fact label={t('facets.theme')}>{label('campaignTheme', campaign.theme)}</Fact>
      <Fact label={t('aim')}>{campaign.aim}</Fact>
      <Fact label={t('columns.when')}>{when}</Fact>
      <Fact label={t('facets.audience')}>{format.list(campaign.audiences.map((code) => label('audience', code)))}</Fact>
      <Fact label={t('facets.country')}>{format.list(campaign.countries.map(format.country))}</Fact>
      <Fact label={t('facets.language')}>{format.list(campaign.languages.map(format.language))}</Fact>
      <Fact label={t('channels')}>{format.list(campaign.channels.map((code) => label('campaignChannel', code)))}</Fact>
      <Fact label={t('participants')}>{format.list([...campaign.participants])}</Fact>
      <Fact label={t('byLink.yourPart')}>{label('campaignRole', campaign.role)}</Fact>
      <Fact label={t('assets')}>
        {campaign.assets.length > 0 && (
          <Stack gap="xs">
            {campaign.assets.map(({ title, language, url }) => (
              <Anchor key={url} href={url} target="_blank" rel="noreferrer noopener" size="sm">
                {title} ({format.language(language)})
              </Anchor>
            ))}
          </Stack>
        )}
      </Fact>
    </FactList>
  );
}

interface AnswerCampaignFormProps {
  readonly token: string;
  readonly campaign: Asked;
  /** The plan is another one by now. */
  readonly onChanged: () => void;
}

/** The plan and two buttons. Nothing is sent before one of them. */
export function AnswerCampaignForm({ token, campaign: asked, onChanged }: AnswerCampaignFormProps) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const { general, refusal, take, clear } = useFormFaults();
  const send = useMutation<AnswerCampaignByLinkMutation, ApiRefusal, CampaignAnswer>({
    mutationFn: (answer) =>
      execute(AnswerCampaignByLinkDocument, { input: { answer, terms: asked.terms } }, undefined, token),
    onMutate: clear,
    onError: (problem) => {
      take(problem);
      if (isRefusal(problem, 'CONFLICT')) onChanged();
    },
  });
  const campaign = send.data?.answerCampaignByLink ?? asked;
  if (isRefusal(refusal, 'NOT_FOUND')) {
    return <ClosedLink />;
  }
  const { hotline, initiative, askedBy, title, approval, answeredAt, expiresAt } = campaign;
  return (
    <AnswerFrame title={title} lead={t('byLink.asks', { who: askedBy, hotline, initiative })}>
      <Stack gap="lg">
        <Plan campaign={campaign} />
        {answeredAt && (
          <Group gap="xs" role="status">
            <StateBadge
              tone={approval === 'APPROVED' ? 'good' : 'attention'}
              label={label('approvalState', approval)}
            />
            <Text size="sm">{t('byLink.answered', { date: format.dateTime(answeredAt) })}</Text>
          </Group>
        )}
        <Stored
          text={t('byLink.storedText', { hotline })}
          change={t('byLink.change', { date: format.date(expiresAt) })}
        />
        <FormFault text={general} />
        <Group>
          <Button size="md" loading={send.isPending} onClick={() => send.mutate('APPROVED')}>
            {t('byLink.approve')}
          </Button>
          <Button size="md" variant="default" disabled={send.isPending} onClick={() => send.mutate('DECLINED')}>
            {t('byLink.decline')}
          </Button>
        </Group>
        <div role="status">{send.isSuccess && <StateBadge tone="good" label={t('byLink.thanks', { hotline })} />}</div>
      </Stack>
    </AnswerFrame>
  );
}

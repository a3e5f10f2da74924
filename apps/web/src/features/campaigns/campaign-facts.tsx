import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import type { CampaignDialog, CampaignRecord } from './campaign-record.ts';
import { NextPhase } from './next-phase.tsx';

interface CampaignFactsProps {
  readonly campaign: CampaignRecord;
  readonly onOpen: (dialog: CampaignDialog) => void;
}

/** The plan: what it is, for whom, where, and what the next phase needs. */
export function CampaignFacts({ campaign, onOpen }: CampaignFactsProps) {
  const { t } = useTranslation('campaigns');
  const { label } = useLabel();
  const format = useFormat();
  const { lead, startsOn, endsOn, sharing } = campaign;
  const when = [startsOn, endsOn].flatMap((day) => (day ? [format.date(day)] : [])).join(' – ');
  return (
    <>
      {campaign.nextPhases.length > 0 && (
        <Section title={t('facets.phase')}>
          <NextPhase campaign={campaign} onOpen={onOpen} />
        </Section>
      )}
      <Section title={t('plan')}>
        <FactList>
          <Fact label={t('lead.label')}>
            {lead ? (
              <RouterAnchor to="/hotlines/$hotlineId" params={{ hotlineId: lead.id }}>
                {lead.name}
              </RouterAnchor>
            ) : (
              t('lead.secretariat')
            )}
          </Fact>
          <Fact label={t('aim')}>{campaign.aim}</Fact>
          <Fact label={t('columns.when')}>{when}</Fact>
          <Fact label={t('facets.audience')}>
            {format.list(campaign.audiences.map((code) => label('audience', code)))}
          </Fact>
          <Fact label={t('facets.country')}>{format.list(campaign.countries.map(format.country))}</Fact>
          <Fact label={t('facets.language')}>{format.list(campaign.languages.map(format.language))}</Fact>
          <Fact label={t('channels')}>
            {format.list(campaign.channels.map((code) => label('campaignChannel', code)))}
          </Fact>
          <Fact label={t('sharing')}>
            {label('sharing', sharing)}
            {sharing !== 'RED' && <> · {t(`whoSees.${sharing}`)}</>}
          </Fact>
        </FactList>
      </Section>
    </>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HotlineHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';

interface UnansweredCampaignsProps {
  readonly campaigns: readonly HotlineHomeQuery['unanswered']['edges'][number]['node'][];
  readonly total: number;
}

/** Campaigns that wait for the answer of the hotline, which a manager gives. Nothing where none waits. */
export function UnansweredCampaigns({ campaigns, total }: UnansweredCampaignsProps) {
  const { t } = useTranslation('home');
  const { role, hotline } = useViewer();
  const format = useFormat();
  if (total === 0) return null;
  const all = (
    <RouterAnchor to="/campaigns" search={{ awaitsUs: true }}>
      {t('seeAllOf', { count: total })}
    </RouterAnchor>
  );
  return (
    <Section
      title={t('unanswered')}
      act={total > campaigns.length && all}
      {...(role !== 'MANAGER' && { hint: t('managerAnswers') })}
    >
      <ul className={styles.list}>
        {campaigns.map(({ id, title, startsOn, lead }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: id }} size="sm">
                {title}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {t('ledBy', {
                  name: lead?.name ?? t('theSecretariat'),
                  context: lead?.name === hotline?.name ? 'us' : '',
                })}
              </Text>
            </div>
            {startsOn && (
              <Text size="xs" c="dimmed">
                {t('startsOn', { date: format.date(startsOn) })}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface LaunchingCampaignsProps {
  readonly campaigns: readonly HotlineHomeQuery['launching']['edges'][number]['node'][];
}

/** Campaigns of the hotline that go live somewhere soon, with the next day of each. */
export function LaunchingCampaigns({ campaigns }: LaunchingCampaignsProps) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const now = today();
  if (campaigns.length === 0) return null;
  return (
    <Section title={t('launching')}>
      <ul className={styles.list}>
        {campaigns.map(({ id, title, startsOn, launches }) => {
          const [next, ...later] = launches.filter(({ goesLiveOn }) => goesLiveOn >= now);
          const day = next?.goesLiveOn ?? startsOn;
          const countries = [next, ...later].flatMap((one) => (one?.goesLiveOn === day && one ? [one.country] : []));
          return (
            <li key={id} className={styles.line}>
              <div className={styles.text}>
                <RouterAnchor to="/campaigns/$campaignId" params={{ campaignId: id }} size="sm">
                  {title}
                </RouterAnchor>
                <Text size="xs" c="dimmed">
                  {format.list([...new Set(countries)].map(format.country))}
                </Text>
              </div>
              <Text size="xs" c="dimmed">
                {day && format.date(day)}
              </Text>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

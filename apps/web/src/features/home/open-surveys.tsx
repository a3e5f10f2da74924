import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NetworkHomeQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { ProgressLine } from '../../ui/progress-line.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './home.module.css';

type Rounds = NonNullable<NetworkHomeQuery['surveyRounds']>;
type Round = Rounds['edges'][number]['node'];

/** Names that a line shows; the rest is a number. */
const NAMED = 6;

/** How many have handed in, and who is missing. */
function OpenRound({ round }: { readonly round: Round }) {
  const { t } = useTranslation('home');
  const format = useFormat();
  const asked = round.invitations.filter(({ status }) => status !== 'NOT_INVITED');
  const done = asked.filter(({ status }) => status === 'SUBMITTED').length;
  const missing = asked.filter(({ status }) => status !== 'SUBMITTED' && status !== 'DECLINED');
  const named = missing.slice(0, NAMED).map(({ hotline }) => hotline.name);
  const rest = missing.length - named.length;
  return (
    <li className={styles.line}>
      <div className={styles.text}>
        <RouterAnchor to="/surveys/$roundId" params={{ roundId: round.id }} search={{ show: 'missing' }} size="sm">
          {round.title}
        </RouterAnchor>
        <ProgressLine
          label={t('surveys.progress', { done, count: asked.length, day: format.relativeDay(round.closesAt) })}
          done={done}
          total={asked.length}
        />
        {missing.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('surveys.missing', {
              names: format.list(rest > 0 ? [...named, t('surveys.more', { count: rest })] : named),
            })}
          </Text>
        )}
      </div>
    </li>
  );
}

/** Rounds that take answers now; nothing where there is none. */
export function OpenSurveys({ rounds }: { readonly rounds: Rounds | undefined }) {
  const { t } = useTranslation('home');
  const open = (rounds?.edges ?? []).map(({ node }) => node).filter(({ status }) => status === 'OPEN');
  if (open.length === 0) return null;
  return (
    <Box mb="xl">
      <Section title={t('surveys.title')} act={<RouterAnchor to="/surveys">{t('seeAll')}</RouterAnchor>}>
        <ul className={styles.list}>
          {open.map((round) => (
            <OpenRound key={round.id} round={round} />
          ))}
        </ul>
      </Section>
    </Box>
  );
}

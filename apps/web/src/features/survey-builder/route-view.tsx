import { type Finding, findings as kinds, routesOf, type SurveyDefinition } from '@alongside/domain';
import { Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section.tsx';
import { AcceptFault } from './accept-fault.tsx';
import styles from './builder.module.css';
import type { BuilderPartProps } from './builder-parts.ts';
import { FindingList } from './finding-list.tsx';
import { RouteTable } from './route-table.tsx';

const isFault = ({ code }: Finding) => kinds[code].fault;
/** Whether somebody has said why a weak point may stay. */
const isRecorded = ({ faults = [] }: SurveyDefinition, { question, code }: Finding) =>
  faults.some((fault) => fault.question === question && fault.finding === code);

/** What has to be put right, what is weak, and who is asked what. */
export function RouteView({ building, words }: BuilderPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { definition, findings } = building;
  const problems = findings.filter((each) => !isFault(each));
  const weak = findings.filter(isFault);
  const isSound = !problems.some(({ code }) => code !== 'MISSING_TEXT');
  const routes = useMemo(() => (isSound ? routesOf(definition) : undefined), [isSound, definition]);
  return (
    <>
      <Section title={t('route.problems')}>
        {problems.length === 0 ? (
          <p className={styles.well}>
            <IconCircleCheck size="var(--al-icon)" aria-hidden color="var(--al-good)" /> {t('route.well')}
          </p>
        ) : (
          <FindingList findings={problems} words={words} linked />
        )}
      </Section>
      {weak.length > 0 && (
        <Section title={t('route.weak')} hint={t('route.weakHint')}>
          <Stack>
            {weak.map((finding) => (
              <AcceptFault
                key={`${finding.code} ${finding.question}`}
                building={building}
                words={words}
                finding={finding}
                recorded={isRecorded(definition, finding)}
              />
            ))}
          </Stack>
        </Section>
      )}
      <Section title={t('route.who')} hint={t('route.whoHint')}>
        {!routes && <Text c="dimmed">{t('route.unsound')}</Text>}
        {routes && !routes.complete && <Text c="dimmed">{t('route.tooMany')}</Text>}
        {routes?.complete && routes.routes.length > 0 && (
          <RouteTable routes={routes.routes} definition={definition} words={words} />
        )}
      </Section>
    </>
  );
}

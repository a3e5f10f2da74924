import type { SurveyDefinition, SurveyRoute } from '@alongside/domain';
import { List, Table, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Scroller } from '../../ui/scroller.tsx';
import styles from './builder.module.css';
import type { SurveyWords } from './use-survey-words.ts';

/** Routes that stand side by side; beyond it a table only tells how many of them lead to a question. */
const MOST_COLUMNS = 8;
/** Ways to one route that are told; further ones are counted. */
const MOST_WAYS = 4;

interface RouteTableProps {
  readonly routes: readonly SurveyRoute[];
  readonly definition: SurveyDefinition;
  readonly words: SurveyWords;
}

function Ways({ route, words }: { readonly route: SurveyRoute; readonly words: SurveyWords }) {
  const { t } = useTranslation('surveyBuilder');
  const told = route.ways.slice(0, MOST_WAYS);
  const inWords = told.map((way) =>
    way.length === 0 ? t('route.any') : words.list('conjunction', way.map(words.turn)),
  );
  const more = route.ways.length - told.length;
  return (
    <>
      {inWords.join(` — ${t('route.or')} — `)}
      {more > 0 && ` ${t('route.moreWays', { count: more })}`}
    </>
  );
}

/** Every route with what leads to it, and for each question who reaches it. */
export function RouteTable({ routes, definition, words }: RouteTableProps) {
  const { t } = useTranslation('surveyBuilder');
  const columns = routes.length <= MOST_COLUMNS ? routes : [];
  return (
    <>
      <List type="ordered" size="sm" mb="md" className={styles.routes ?? ''}>
        {routes.map((route) => (
          <List.Item key={route.asked.join(' ')}>
            <strong>{t('route.questions', { count: route.asked.length })}</strong>: <Ways route={route} words={words} />
          </List.Item>
        ))}
      </List>
      <Scroller label={t('route.who')}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('route.question')}</Table.Th>
              <Table.Th scope="col">{t('route.asked')}</Table.Th>
              {columns.map((route, at) => (
                <Table.Th key={route.asked.join(' ')} scope="col" className={styles.column ?? ''}>
                  {t('route.number', { number: at + 1 })}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {definition.questions.map(({ code, relevance }) => {
              const count = routes.filter(({ asked }) => asked.includes(code)).length;
              return (
                <Table.Tr key={code}>
                  <Table.Th scope="row" className={styles.asked ?? ''}>
                    {words.question(code)}
                  </Table.Th>
                  <Table.Td>
                    {count === routes.length ? t('route.everybody') : t('route.onRoutes', { count, of: routes.length })}
                    {relevance && (
                      <Text size="xs" c="dimmed">
                        {words.rule(relevance)}
                      </Text>
                    )}
                  </Table.Td>
                  {columns.map((route) => (
                    <Table.Td key={route.asked.join(' ')} className={styles.column ?? ''}>
                      {route.asked.includes(code) ? (
                        <IconCheck size="var(--al-icon-small)" role="img" aria-label={t('route.isAsked')} />
                      ) : (
                        <Text span c="dimmed" aria-label={t('route.isNotAsked')} role="img">
                          –
                        </Text>
                      )}
                    </Table.Td>
                  ))}
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Scroller>
    </>
  );
}

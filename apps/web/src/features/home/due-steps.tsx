import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { useFormat } from '../../lib/format.ts';
import { useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { Section } from '../../ui/section.tsx';
import { StateBadge } from '../../ui/state-badge.tsx';
import styles from './home.module.css';

export const DueStepsDocument = graphql(`
  query DueSteps($today: Date!) {
    checklistSteps(first: 10, filter: { open: true, dueBy: $today }) {
      edges {
        node { id title dueOn overdue owner { name } checklist { id template { title } partnership { initiative { name } } } }
      }
    }
  }
`);

/** Steps of the hotline's checklists that are due today or overdue; nothing at all where there is none. */
export function DueSteps() {
  const { t } = useTranslation('playbook');
  const format = useFormat();
  const read = useRead(DueStepsDocument, { today: today() });
  const steps = read.data?.checklistSteps.edges ?? [];
  if (steps.length === 0) return null;
  return (
    <Section title={t('dueSteps')}>
      <ul className={styles.list}>
        {steps.map(({ node: { id, title, dueOn, overdue, owner, checklist } }) => (
          <li key={id} className={styles.line}>
            <div className={styles.text}>
              <RouterAnchor to="/playbook/lists/$checklistId" params={{ checklistId: checklist.id }} size="sm">
                {title}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {[checklist.partnership?.initiative.name ?? checklist.template.title, owner?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            {dueOn && (
              <StateBadge
                tone={overdue ? 'attention' : 'calm'}
                label={t('overdue', { date: format.relativeDay(dueOn) })}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

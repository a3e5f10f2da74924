import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from '../../ui/router-link.tsx';
import type { Entry } from './record.ts';
import styles from './timeline.module.css';

/** What a working group decided; its page holds the whole minutes. */
export function GroupMeetingContent({ meeting }: { readonly meeting: NonNullable<Entry['groupMeeting']> }) {
  const { t } = useTranslation('groups');
  const { decisions, summary, actions, group } = meeting;
  return (
    <>
      <Text size="sm" className={styles.text ?? ''}>
        {decisions.length > 0 ? decisions.join('\n') : summary}
      </Text>
      <Text size="xs" c="dimmed">
        {actions.length > 0 && `${t('actionCount', { count: actions.length })} · `}
        <RouterAnchor to="/working-groups/$groupId" params={{ groupId: group.id }} size="xs" underline="always">
          {t('openGroup')}
        </RouterAnchor>
      </Text>
    </>
  );
}

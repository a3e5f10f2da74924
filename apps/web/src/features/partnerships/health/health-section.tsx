import { Button, Group, List, Text } from '@mantine/core';
import { IconAlertTriangle, IconFlag3, IconMoon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HealthLevel } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { HealthBadge } from '../../../ui/health-badge.tsx';
import { Section } from '../../../ui/section.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { PartnershipRecord, RecordDialog } from '../record.ts';
import { EndHealthOverrideDocument } from './health.operation.ts';
import { HealthReason } from './health-reason.tsx';

const icons: Partial<Record<HealthLevel, typeof IconMoon>> = {
  DORMANT: IconMoon,
  AT_RISK: IconAlertTriangle,
  NEEDS_ATTENTION: IconFlag3,
};

interface HealthSectionProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

/** How the partnership is doing and why; a manager may judge otherwise for a while. */
export function HealthSection({ partnership, onOpen }: HealthSectionProps) {
  const { t } = useTranslation('partnerships');
  const { label, define } = useLabel();
  const { hotline } = useViewer();
  const { health, viewerCan } = partnership;
  return (
    <Section
      title={t('health.title')}
      hint={hotline ? undefined : t('health.fromShared')}
      act={
        viewerCan.overrideHealth && (
          <Button variant="subtle" size="compact-xs" onClick={() => onOpen('overrideHealth')}>
            {t('health.override')}
          </Button>
        )
      }
    >
      <HealthBadge level={health.level} />
      <Override health={health} canEnd={viewerCan.overrideHealth} />
      {health.reasons.length > 0 ? (
        <List listStyleType="none" spacing={6} mt="xs" size="sm">
          {health.reasons.map((reason) => {
            const Icon = icons[reason.severity] ?? IconFlag3;
            return (
              <List.Item
                key={reason.code}
                icon={<Icon size="1rem" stroke="1.8" aria-label={label('healthLevel', reason.severity)} />}
              >
                <HealthReason partnership={partnership} reason={reason} />
              </List.Item>
            );
          })}
        </List>
      ) : (
        <Text size="xs" c="dimmed" mt="xs">
          {define('healthLevel', health.computedLevel)}
        </Text>
      )}
    </Section>
  );
}

interface OverrideProps {
  readonly health: PartnershipRecord['health'];
  readonly canEnd: boolean;
}

/** Whose judgement it is, why and until when, beside what the facts say. */
function Override({ health, canEnd }: OverrideProps) {
  const { t } = useTranslation('partnerships');
  const { label } = useLabel();
  const format = useFormat();
  const end = useChange(EndHealthOverrideDocument, { onSuccess: () => toast(t('health.overrideEnded')) });
  const { override, computedLevel } = health;
  if (!override) return null;
  return (
    <>
      <Text size="sm" mt="xs">
        {override.reason}
      </Text>
      <Group gap="xs" justify="space-between">
        <Text size="xs" c="dimmed">
          {t('health.overriddenBy', { name: override.by, date: format.date(override.endsOn) })}
        </Text>
        {canEnd && (
          <Button
            variant="subtle"
            size="compact-xs"
            loading={end.isPending}
            onClick={() => end.mutate({ input: { id: override.id, version: override.version } })}
          >
            {t('health.endOverride')}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt="xs">
        {t('health.computed', { level: label('healthLevel', computedLevel) })}
      </Text>
    </>
  );
}

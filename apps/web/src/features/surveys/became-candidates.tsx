import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RouterAnchor } from '../../ui/router-link.tsx';

interface BecameCandidatesProps {
  readonly traces: readonly {
    readonly id: string;
    readonly focusGroup: { readonly id: string; readonly title: string };
  }[];
}

/** Pools of focus groups into which an answer brought somebody; nothing where there is none. */
export function BecameCandidates({ traces }: BecameCandidatesProps) {
  const { t } = useTranslation('traces');
  if (traces.length === 0) return null;
  return (
    <Text size="xs" c="dimmed">
      {t('became')}
      {traces.map(({ id, focusGroup }, place) => (
        <span key={id}>
          {place === 0 ? ' ' : ' · '}
          <RouterAnchor
            to="/focus-groups/$focusGroupId"
            params={{ focusGroupId: focusGroup.id }}
            search={{ step: 'pool', person: id }}
            size="xs"
            underline="always"
          >
            {focusGroup.title}
          </RouterAnchor>
        </span>
      ))}
    </Text>
  );
}

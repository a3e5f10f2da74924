import { NativeSelect, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ObstacleSeverity } from '../../gql/graphql.ts';
import { useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import type { Proposal } from './proposal-words.ts';
import { InterestedGroupsDocument, ObstructedPartnershipsDocument } from './survey-proposal.operation.ts';
import type { Choice } from './use-choices.ts';

interface FieldsProps {
  readonly proposal: Proposal;
  readonly choice: Choice;
  readonly onChange: (change: Partial<Choice>) => void;
}

/** Where an obstacle stands in the way, and how heavily. */
export function ObstaclePlace({ choice, onChange }: FieldsProps) {
  const { t } = useTranslation('surveyProposals');
  const { t: to } = useTranslation('obstacles');
  const { options } = useLabel();
  const { data } = useRead(ObstructedPartnershipsDocument, {});
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t('inTheWayOf')}
        value={choice.partnershipId ?? ''}
        onChange={(event) => onChange({ partnershipId: event.currentTarget.value || null })}
        data={[
          { value: '', label: t('choose') },
          ...(data?.partnerships.edges ?? []).map(({ node }) => ({ value: node.id, label: node.initiative.name })),
        ]}
      />
      <NativeSelect
        label={to('severity')}
        value={choice.severity}
        onChange={(event) => onChange({ severity: event.currentTarget.value as ObstacleSeverity })}
        data={options('obstacleSeverity')}
      />
    </Stack>
  );
}

/** Into the pool of which focus group a hotline comes. */
export function GroupPlace({ choice, onChange }: FieldsProps) {
  const { t } = useTranslation('surveyProposals');
  const { data } = useRead(InterestedGroupsDocument, {});
  const groups = (data?.focusGroups.edges ?? []).filter(({ node }) => ['DRAFT', 'SELECTING'].includes(node.status));
  return (
    <NativeSelect
      label={t('intoPool')}
      description={data && groups.length === 0 ? t('noGroup') : undefined}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={choice.focusGroupId ?? ''}
      onChange={(event) => onChange({ focusGroupId: event.currentTarget.value || null })}
      data={[{ value: '', label: t('choose') }, ...groups.map(({ node }) => ({ value: node.id, label: node.title }))]}
    />
  );
}

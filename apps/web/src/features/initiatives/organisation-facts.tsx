import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { Fact, FactList } from '../../ui/fact.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import type { InitiativeRecord } from './fact-group.tsx';

function InitiativeLinks({ initiatives }: { readonly initiatives: readonly { id: string; name: string }[] }) {
  return (
    <Stack gap={0}>
      {initiatives.map(({ id, name }) => (
        <RouterAnchor key={id} to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="sm">
          {name}
        </RouterAnchor>
      ))}
    </Stack>
  );
}

/** Who runs the initiative, and what is bound to it. */
export function OrganisationFacts({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const { label } = useLabel();
  const { organisation, relations } = initiative;
  const siblings = organisation?.initiatives.filter(({ id }) => id !== initiative.id) ?? [];
  return (
    <FactList>
      <Fact label={t('columns.organisation')}>
        {organisation && (
          <>
            <RouterAnchor to="/organisations/$organisationId" params={{ organisationId: organisation.id }} size="sm">
              {organisation.name}
            </RouterAnchor>
            <Text size="xs" c="dimmed">
              {label('organisationType', organisation.type)}
            </Text>
          </>
        )}
      </Fact>
      {siblings.length > 0 && (
        <Fact label={t('alsoRuns')}>
          <InitiativeLinks initiatives={siblings} />
        </Fact>
      )}
      {organisation && organisation.hotlines.length > 0 && (
        <Fact label={t('runsHotline')}>
          {organisation.hotlines.map(({ id, name }) => (
            <RouterAnchor key={id} to="/hotlines/$hotlineId" params={{ hotlineId: id }} size="sm">
              {name}
            </RouterAnchor>
          ))}
        </Fact>
      )}
      {relations.length > 0 && (
        <Fact label={t('related')}>
          <InitiativeLinks initiatives={relations.map(({ other }) => other)} />
        </Fact>
      )}
    </FactList>
  );
}

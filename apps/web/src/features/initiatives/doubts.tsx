import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { toast } from '../../ui/toast.tsx';
import { ConfirmFactDocument } from './confirm-fact.operation.ts';
import { type InitiativeRecord, useFactWord } from './fact-group.tsx';

/** What a person has to settle: sentences from the reading of the source, and facts that are not stated outright. */
export function Doubts({ initiative }: { readonly initiative: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const word = useFactWord();
  const refusalText = useRefusalText();
  const settle = useChange(ConfirmFactDocument, { onError: (error) => toast(refusalText(error)) });
  const open = initiative.facts.filter(
    ({ certainty, provenance }) => certainty === 'POSSIBLE' && !provenance.confirmedAt,
  );
  const decide = (factId: string, keep: boolean) =>
    settle.mutate(
      { input: { factId, initiativeId: initiative.id, version: initiative.version, keep } },
      { onSuccess: () => toast(t(keep ? 'factKept' : 'factWithdrawn')) },
    );
  return (
    <Stack gap="sm">
      {initiative.doubts.length > 0 && (
        <List size="sm" spacing="xs">
          {initiative.doubts.map((doubt) => (
            <List.Item key={doubt}>{doubt}</List.Item>
          ))}
        </List>
      )}
      {initiative.viewerCan.confirm &&
        open.map((fact) => (
          <Group key={fact.id} justify="space-between">
            <Text size="sm">{t('possibly', { what: word(fact.kind, fact.code) })}</Text>
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                disabled={settle.isPending}
                onClick={() => decide(fact.id, true)}
              >
                {t('factHolds')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                disabled={settle.isPending}
                onClick={() => decide(fact.id, false)}
              >
                {t('factIsWrong')}
              </Button>
            </Group>
          </Group>
        ))}
    </Stack>
  );
}

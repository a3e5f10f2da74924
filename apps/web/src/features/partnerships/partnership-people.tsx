import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { toast } from '../../ui/toast.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import { UnlinkPersonDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord } from './record.ts';

/** Professional contacts on the other side; by role alone where a name may not be kept. */
export function PartnershipPeople({ partnership }: { readonly partnership: PartnershipRecord }) {
  const { t } = useTranslation('partnerships');
  const refusalText = useRefusalText();
  const [adding, setAdding] = useState(false);
  const unlink = useChange(UnlinkPersonDocument, {
    onSuccess: () => toast(t('personUnlinked')),
    onError: (refusal) => toast(refusalText(refusal)),
  });
  const { people, viewerCan, id } = partnership;
  return (
    <Stack gap="sm">
      {people.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noPeople')}
        </Text>
      )}
      {people.map(({ person, role }) => {
        const name = person.name ?? person.roleTitle;
        return (
          <Group key={person.id} justify="space-between" wrap="nowrap" align="start">
            <div>
              <RouterAnchor to="/people/$personId" params={{ personId: person.id }} size="sm">
                {name}
              </RouterAnchor>
              <Text size="xs" c="dimmed">
                {[person.name && person.roleTitle, role, person.organisation?.name, person.email, person.phone]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
            {viewerCan.edit && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={t('unlinkPerson', { name })}
                onClick={() => unlink.mutate({ input: { partnershipId: id, personId: person.id } })}
              >
                <IconX size="var(--al-icon-small)" aria-hidden />
              </ActionIcon>
            )}
          </Group>
        );
      })}
      {viewerCan.edit && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
            {t('addPerson')}
          </Button>
        </Group>
      )}
      {adding && (
        <AddPersonDialog
          partnershipId={id}
          organisationId={partnership.initiative.organisation?.id}
          onClose={() => setAdding(false)}
        />
      )}
    </Stack>
  );
}

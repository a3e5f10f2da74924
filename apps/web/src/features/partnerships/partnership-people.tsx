import { ActionIcon, Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../lib/query.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RouterAnchor } from '../../ui/router-link.tsx';
import { toast } from '../../ui/toast.tsx';
import { LinkPersonDocument, UnlinkPersonDocument } from './partnership-change.operation.ts';
import type { PartnershipRecord, RecordDialog } from './record.ts';

type Part = PartnershipRecord['people'][number];

/** Takes a contact out of the partnership; the toast puts it back with the part it had. */
function Unlink({ partnershipId, part }: { readonly partnershipId: string; readonly part: Part }) {
  const { t } = useTranslation('partnerships');
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const { person, role, note } = part;
  const ids = { partnershipId, personId: person.id };
  const link = useChange(LinkPersonDocument, { onError });
  const unlink = useChange(UnlinkPersonDocument, {
    onError,
    onSuccess: () =>
      toast(t('personUnlinked'), {
        undo: () => link.mutate({ input: { ...ids, role: role ?? null, note: note ?? null, confirmedText: true } }),
      }),
  });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={t('unlinkPerson', { name: person.name ?? person.roleTitle })}
      disabled={unlink.isPending}
      onClick={() => unlink.mutate({ input: ids })}
    >
      <IconX size="var(--al-icon-small)" aria-hidden />
    </ActionIcon>
  );
}

/** A contact by name where one may be kept, else by role; what the person does here; how to write or call. */
function Contact({ part: { person, role } }: { readonly part: Part }) {
  return (
    <div>
      <RouterAnchor to="/people/$personId" params={{ personId: person.id }} size="sm">
        {person.name ?? person.roleTitle}
      </RouterAnchor>
      <Text size="xs" c="dimmed">
        {[person.name && person.roleTitle, role, person.organisation?.name].filter(Boolean).join(' · ')}
      </Text>
      {person.email && (
        <Anchor href={`mailto:${person.email}`} size="xs" c="inherit" display="block" lineClamp={1}>
          {person.email}
        </Anchor>
      )}
      {person.phone && (
        <Anchor href={`tel:${person.phone.replaceAll(/[^+\d]/g, '')}`} size="xs" c="inherit" display="block">
          {person.phone}
        </Anchor>
      )}
    </div>
  );
}

interface PartnershipPeopleProps {
  readonly partnership: PartnershipRecord;
  readonly onOpen: (dialog: RecordDialog) => void;
}

/** Professional contacts on the other side. */
export function PartnershipPeople({ partnership, onOpen }: PartnershipPeopleProps) {
  const { t } = useTranslation('partnerships');
  const { people, viewerCan, id } = partnership;
  return (
    <Stack gap="sm">
      {people.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('noPeople')}
        </Text>
      )}
      {people.map((part) => (
        <Group key={part.person.id} justify="space-between" wrap="nowrap" align="start">
          <Contact part={part} />
          {viewerCan.edit && <Unlink partnershipId={id} part={part} />}
        </Group>
      ))}
      {viewerCan.edit && (
        <Group>
          <Button variant="default" size="compact-sm" onClick={() => onOpen('person')}>
            {t('addPerson')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

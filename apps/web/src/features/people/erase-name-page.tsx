import { Box, Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/query.ts';
import { useViewer } from '../../lib/viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { NameErasureDocument } from './erase-name.operation.ts';
import { EraseNameForm } from './erase-name-form.tsx';

const nobody = { name: '', email: '', phone: '' };

/** Whom to look for, and all of the network that names them, before the name is erased. Nothing of it is in the address. */
export function EraseNamePage() {
  const { t } = useTranslation('people');
  const { can } = useViewer();
  const [typed, setTyped] = useState(nobody);
  const [wanted, setWanted] = useState<typeof nobody | undefined>();
  const [alsoCalled, setAlsoCalled] = useState<string[]>([]);
  const { faults, general, take, clear } = useFormFaults();
  const whom = wanted && { name: wanted.name, email: wanted.email || null, phone: wanted.phone || null, alsoCalled };
  const read = useRead(NameErasureDocument, { input: whom ?? nobody }, { enabled: whom !== undefined });
  const [refused, setRefused] = useState<unknown>();
  if (read.error !== refused) {
    setRefused(read.error);
    take(read.error);
  }
  const look = (event: FormEvent) => {
    event.preventDefault();
    clear();
    setWanted(typed);
  };
  const field = (key: keyof typeof nobody) => (
    <TextInput
      label={t(`eraseName.${key}`)}
      required={key === 'name'}
      autoComplete="off"
      value={typed[key]}
      onChange={(event) => {
        setTyped({ ...typed, [key]: event.currentTarget.value });
        setWanted(undefined);
      }}
      error={faults[key]}
    />
  );
  if (!can.eraseNames) return <EmptyState title={t('notFoundTitle')} text={t('eraseName.secretariatOnly')} />;
  const erasure = whom && !read.error && !read.isPlaceholderData ? read.data?.nameErasure : undefined;
  return (
    <Page
      title={t('eraseName.title')}
      lead={t('eraseName.lead')}
      crumbs={[{ label: t('eraseName.settings'), to: '/settings' }]}
      width="reading"
    >
      <Section title={t('eraseName.whom')} hint={t('eraseName.whomHint')}>
        <form onSubmit={look} noValidate>
          <Stack>
            {field('name')}
            {field('email')}
            {field('phone')}
            <FormFault text={general} />
            <Group justify="flex-end">
              <Button type="submit" variant="default" loading={read.isFetching}>
                {t('eraseName.look')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      <Box mt="xl">
        {whom && !erasure && !read.error && <TextSkeleton lines={4} />}
        {whom && erasure && (
          <EraseNameForm
            whom={whom}
            erasure={erasure}
            looking={read.isFetching}
            onAlsoCalled={setAlsoCalled}
            onErased={() => {
              setTyped(nobody);
              setWanted(undefined);
            }}
          />
        )}
      </Box>
    </Page>
  );
}

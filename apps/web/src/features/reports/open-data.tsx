import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconFileTypeJs } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { makeFile } from '../../ui/file-toast.tsx';

/** The part of the registry that everybody may know, as a file for programs. */
export function OpenData() {
  const { t } = useTranslation('reports');
  const { label } = useLabel();
  const format = useFormat();
  const make = () =>
    makeFile({
      title: t('openData.title'),
      request: { path: '/export/open-data', body: {} },
      describe: ({ rows, sharing }) =>
        t('openData.made', { count: rows, number: format.number(rows), label: label('sharing', sharing) }),
    });
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">{t('openData.what')}</Text>
      <Anchor size="sm" href="/export/open-data/schema.json">
        {t('openData.schema')}
      </Anchor>
      <Button leftSection={<IconFileTypeJs size="var(--al-icon-small)" aria-hidden />} onClick={make}>
        {t('openData.make')}
      </Button>
    </Stack>
  );
}

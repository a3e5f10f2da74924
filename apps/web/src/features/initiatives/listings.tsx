import { Anchor, Blockquote, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InitiativeRecord } from './fact-group.tsx';

/** Where sources name the initiative, as printed there: quotations, beside what the registry makes of them. */
export function Listings({ listings }: { readonly listings: InitiativeRecord['listings'] }) {
  const { t } = useTranslation('initiatives');
  return (
    <Stack gap="sm">
      {listings.map(({ id, asPrinted, levelAsPrinted, countryAsPrinted, locator, note, source }) => (
        <Blockquote
          key={id}
          m={0}
          p="sm"
          color="gray"
          styles={{ cite: { opacity: 1 } }}
          cite={
            <Text component="span" size="xs">
              {source.url ? (
                <Anchor
                  href={source.url}
                  target="_blank"
                  rel="noreferrer noopener"
                  size="xs"
                  c="inherit"
                  underline="always"
                >
                  {source.title}
                </Anchor>
              ) : (
                source.title
              )}
              {locator && ` · ${locator}`}
            </Text>
          }
        >
          <Text size="sm">“{asPrinted}”</Text>
          {[
            countryAsPrinted && t('countryPrinted', { value: countryAsPrinted }),
            levelAsPrinted && t('levelPrinted', { value: levelAsPrinted }),
            note,
          ]
            .filter(Boolean)
            .map((line) => (
              <Text key={String(line)} size="xs" c="dimmed">
                {line}
              </Text>
            ))}
        </Blockquote>
      ))}
    </Stack>
  );
}

import { Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarQuery } from '../../gql/graphql.ts';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ErrorState, useRefusalText } from '../../ui/error-state.tsx';
import { Section } from '../../ui/section.tsx';
import { TextSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import { CalendarDocument, EndCalendarLinkDocument, MakeCalendarLinkDocument } from './calendar.operation.ts';

/** The viewer's dates in their own calendar program: what is in it, and the secret address. Part of the settings. */
export function CalendarLink() {
  const { t } = useTranslation('calendar');
  const { data, error, refetch } = useRead(CalendarDocument, {});
  return (
    <Section anchor="calendar" title={t('title')} hint={t('hint')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={4} />}
      {data && (
        <Stack gap="md">
          <Contents calendar={data.calendar} />
          <Address madeAt={data.calendar.link?.madeAt} />
        </Stack>
      )}
    </Section>
  );
}

/** How much of each kind the calendar holds, and what comes next. */
function Contents({ calendar: { kinds, next } }: { readonly calendar: CalendarQuery['calendar'] }) {
  const { t } = useTranslation('calendar');
  const { label } = useLabel();
  const format = useFormat();
  const held = kinds.map(({ kind, count }) =>
    t('count', { kind: label('calendarKind', kind), count: format.number(count) }),
  );
  return (
    <div>
      <Text size="sm">{t('holds', { what: held.join(' · ') })}</Text>
      {next.length > 0 && (
        <List listStyleType="none" size="sm" mt="xs" spacing={2} aria-label={t('next')}>
          {next.map(({ id, kind, day, title, about }) => (
            <List.Item key={`${kind}-${id}`}>
              <time dateTime={day}>{format.date(day)}</time>
              {' · '}
              {[label('calendarKind', kind), [title, about].filter(Boolean).join(' · ')].filter(Boolean).join(': ')}
            </List.Item>
          ))}
        </List>
      )}
    </div>
  );
}

/** Makes the address, renews it and ends it. It can be read only when it is made. */
function Address({ madeAt }: { readonly madeAt: string | undefined }) {
  const { t } = useTranslation(['calendar', 'ui']);
  const format = useFormat();
  const refusalText = useRefusalText();
  const [asked, setAsked] = useState<'renew' | 'end' | undefined>();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const make = useChange(MakeCalendarLinkDocument, { onError });
  const end = useChange(EndCalendarLinkDocument, {
    onError,
    onSuccess: () => {
      make.reset();
      toast(t('ended'));
    },
  });
  const path = make.data?.makeCalendarLink.path;
  const close = () => setAsked(undefined);
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm" c="dimmed">
        {madeAt ? t('madeAt', { date: format.dateTime(madeAt) }) : t('none')}
      </Text>
      {path && madeAt && <Made address={new URL(path, location.origin).href} />}
      <Group gap="xs">
        <Button
          variant={madeAt ? 'default' : 'filled'}
          loading={make.isPending}
          onClick={() => (madeAt ? setAsked('renew') : make.mutate({}))}
        >
          {t(madeAt ? 'renew' : 'make')}
        </Button>
        {madeAt && (
          <Button variant="default" loading={end.isPending} onClick={() => setAsked('end')}>
            {t('end')}
          </Button>
        )}
      </Group>
      {asked && (
        <ConfirmDialog
          title={t(asked === 'renew' ? 'renewTitle' : 'endTitle')}
          confirm={t(asked === 'renew' ? 'renew' : 'end')}
          onConfirm={() => {
            close();
            if (asked === 'renew') make.mutate({});
            else end.mutate({});
          }}
          onClose={close}
        >
          {t(asked === 'renew' ? 'renewText' : 'endText')}
        </ConfirmDialog>
      )}
    </Stack>
  );
}

/** The new address, to be copied into a calendar program. */
function Made({ address }: { readonly address: string }) {
  const { t } = useTranslation('calendar');
  const clipboard = useClipboard({ timeout: 3_000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <Stack gap="xs" w="100%">
      <TextInput
        readOnly
        label={t('address')}
        description={t('secret')}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="xs">
        <Button leftSection={<Icon size="var(--al-icon-small)" aria-hidden />} onClick={() => clipboard.copy(address)}>
          {t(clipboard.copied ? 'copied' : 'copy')}
        </Button>
        <Button component="a" variant="default" href={address.replace(/^https?:/, 'webcal:')}>
          {t('open')}
        </Button>
      </Group>
    </Stack>
  );
}

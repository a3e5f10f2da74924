import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestColleagueByLinkMutation } from '../../gql/graphql.ts';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { execute } from '../../lib/graphql.ts';
import { FormFault, useFormFaults } from '../../ui/form.tsx';
import { SafeTextInput } from '../../ui/safe-text-input.tsx';
import { Strip } from '../../ui/strip.tsx';
import { SuggestColleagueByLinkDocument } from './answer-invitation.operation.ts';
import type { AskedInvitation } from './asked-invitation.ts';

interface SuggestColleagueProps {
  readonly token: string;
  readonly invitation: AskedInvitation;
  readonly onSuggested: (invitation: AskedInvitation) => void;
}

const nobody = { role: '', name: '', organisation: '', email: '' };

/** Names a colleague in one’s own place; shows what became of the last one. */
export function SuggestColleague({ token, invitation, onSuggested }: SuggestColleagueProps) {
  const { t } = useTranslation('invitations');
  const [open, setOpen] = useState(false);
  const [values, setValues] = useState(nobody);
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const send = useMutation<SuggestColleagueByLinkMutation, ApiRefusal>({
    mutationFn: () => {
      const given = (field: keyof typeof nobody) => values[field].trim() || null;
      const input = {
        role: values.role,
        name: given('name'),
        organisation: given('organisation'),
        email: given('email'),
        confirmedText: confirmed,
      };
      return execute(SuggestColleagueByLinkDocument, { input }, undefined, token);
    },
    onMutate: clear,
    onSuccess: ({ suggestColleagueByLink }) => {
      setOpen(false);
      setValues(nobody);
      onSuggested(suggestColleagueByLink);
    },
    onError: take,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send.mutate();
  };
  const word = (field: 'role' | 'name' | 'organisation') => (
    <SafeTextInput
      label={t(`answer.colleague.${field}`)}
      {...(field === 'name' && { description: t('answer.colleague.nameHint') })}
      required={field === 'role'}
      value={values[field]}
      onChange={(value) => setValues((old) => ({ ...old, [field]: value }))}
      error={faults[field]}
      confirmed={confirmed}
      onConfirmed={onConfirmed}
    />
  );
  const { suggestion } = invitation;
  const who = suggestion && (suggestion.name ?? suggestion.role);
  return (
    <section>
      {suggestion && suggestion.state !== 'WITHDRAWN' && (
        <Text component="div" size="sm" mb="sm">
          <Strip>{t(`answer.colleague.state.${suggestion.state}`, { who, because: suggestion.decidedBecause })}</Strip>
        </Text>
      )}
      {open ? (
        <form onSubmit={submit}>
          <Stack>
            <Title order={2}>{t('answer.colleague.title')}</Title>
            <Text size="sm">{t('answer.colleague.text')}</Text>
            {word('role')}
            {word('name')}
            {word('organisation')}
            <TextInput
              label={t('answer.colleague.email')}
              type="email"
              value={values.email}
              onChange={(event) => {
                const { value } = event.currentTarget;
                setValues((old) => ({ ...old, email: value }));
              }}
              error={faults['email']}
            />
            <FormFault text={general} />
            <Group>
              <Button type="submit" loading={send.isPending}>
                {t('answer.colleague.send')}
              </Button>
              <Button variant="default" onClick={() => setOpen(false)}>
                {t('answer.colleague.close')}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Button variant="subtle" px={0} onClick={() => setOpen(true)}>
          {t('answer.colleague.open')}
        </Button>
      )}
    </section>
  );
}

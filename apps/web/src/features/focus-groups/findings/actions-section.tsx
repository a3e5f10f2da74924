import type { ActionState } from '@alongside/domain';
import { Button, Group, Modal, NativeSelect, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { RouterAnchor } from '../../../ui/router-link.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { Section } from '../../../ui/section.tsx';
import { StateBadge, type Tone } from '../../../ui/state-badge.tsx';
import type { SessionGroup } from '../session/session-record.ts';
import {
  AddFocusGroupActionDocument,
  AskedHotlinesDocument,
  MoveFocusGroupActionDocument,
} from './finding.operation.ts';

type Action = SessionGroup['actions'][number];

const tones: Readonly<Record<ActionState, Tone>> = {
  OPEN: 'calm',
  ASKED: 'calm',
  TAKEN: 'good',
  DECLINED: 'attention',
  DONE: 'good',
  DROPPED: 'neutral',
};

function AddAction({ group, onClose }: { readonly group: SessionGroup; readonly onClose: () => void }) {
  const { t } = useTranslation('sessions');
  const [id] = useState(newId);
  const [title, setTitle] = useState('');
  const [dueOn, setDueOn] = useState<string | null>(null);
  const [hotlineId, setHotline] = useState<string | null>(null);
  const [findingId, setFinding] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const hotlines = useRead(AskedHotlinesDocument, {});
  const add = useChange(AddFocusGroupActionDocument, { onError: take, onSuccess: onClose });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const input = {
      id,
      focusGroupId: group.id,
      title,
      dueOn,
      hotlineId,
      findingId: findingId || null,
      confirmedText: confirmed,
    };
    add.mutate({ input });
  };
  return (
    <Modal opened onClose={onClose} title={t('actions.add')}>
      <form onSubmit={submit}>
        <Stack>
          <SafeTextInput
            label={t('actions.what')}
            required
            data-autofocus
            value={title}
            onChange={setTitle}
            error={faults['title']}
            confirmed={confirmed}
            onConfirmed={onConfirmed}
          />
          <NativeSelect
            label={t('actions.finding')}
            value={findingId}
            data={[
              { value: '', label: t('actions.noFinding') },
              ...group.findings.map((finding) => ({
                value: finding.id,
                label: `${finding.theme}: ${finding.statement.slice(0, 80)}`,
              })),
            ]}
            onChange={(event) => setFinding(event.currentTarget.value)}
          />
          <Select
            label={t('actions.hotline')}
            description={t('actions.hotlineHint')}
            searchable
            clearable
            value={hotlineId}
            data={(hotlines.data?.hotlines.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }))}
            onChange={setHotline}
            error={faults['hotlineId']}
          />
          <DateField label={t('actions.due')} value={dueOn} onChange={setDueOn} clearable error={faults['dueOn']} />
          <FormFault text={general} />
          <FormActs submit={t('actions.addNow')} onCancel={onClose} busy={add.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

/** What the focus group decided to do, by the secretariat or by hotlines that are asked. */
export function ActionsSection({ group, canKeep }: { readonly group: SessionGroup; readonly canKeep: boolean }) {
  const { t } = useTranslation('sessions');
  const { label } = useLabel();
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const move = useChange(MoveFocusGroupActionDocument);
  const act = ({ id, version, state, hotline }: Action) => {
    const go = (next: ActionState, words: string) => (
      <Button
        key={next}
        size="compact-xs"
        variant="default"
        onClick={() => move.mutate({ input: { id, version, state: next } })}
      >
        {words}
      </Button>
    );
    if (!hotline)
      return state === 'OPEN'
        ? [go('DONE', t('actions.done')), go('DROPPED', t('actions.drop'))]
        : [go('OPEN', t('actions.reopen'))];
    if (state === 'ASKED') return [go('DROPPED', t('actions.drop'))];
    return state === 'DECLINED' || state === 'DROPPED' ? [go('ASKED', t('actions.askAgain'))] : [];
  };
  const columns: Column<Action>[] = [
    {
      id: 'title',
      header: t('actions.what'),
      primary: true,
      width: 'wide',
      cell: ({ title, finding }) => (
        <>
          {title}
          {finding && (
            <Text size="xs" c="dimmed">
              <a href={`#finding-${finding.id}`}>{t('actions.from', { theme: finding.theme })}</a>
            </Text>
          )}
        </>
      ),
    },
    { id: 'who', header: t('actions.who'), cell: ({ hotline }) => hotline?.name ?? t('actions.secretariat') },
    { id: 'due', header: t('actions.due'), cell: ({ dueOn }) => (dueOn ? format.date(dueOn) : null) },
    {
      id: 'state',
      header: t('actions.state'),
      cell: ({ state, proposal }) => (
        <>
          <StateBadge tone={tones[state]} label={label('actionState', state)} />
          {proposal && (
            <RouterAnchor to="/proposals" search={{ status: proposal.status }} size="xs">
              {t('asked.proposal', { status: label('proposalStatus', proposal.status) })}
            </RouterAnchor>
          )}
        </>
      ),
    },
    // With a heading, so that on a phone the buttons stand in a line of their own and not over the title.
    {
      id: 'acts',
      header: t('actions.acts'),
      control: true,
      cell: (action) => canKeep && <Group gap="xs">{act(action)}</Group>,
    },
  ];
  const add = canKeep && (
    <Button size="xs" variant="default" onClick={() => setAdding(true)}>
      {t('actions.add')}
    </Button>
  );
  return (
    <Section title={t('actions.title')} hint={t('actions.hint')} act={add}>
      <DataTable
        label={t('actions.title')}
        columns={columns}
        rows={group.actions}
        rowKey={({ id }) => id}
        total={group.actions.length}
        empty={<Text c="dimmed">{t('actions.empty')}</Text>}
      />
      {adding && <AddAction group={group} onClose={() => setAdding(false)} />}
    </Section>
  );
}

import { Modal, MultiSelect, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PoolChoicesQuery } from '../../../gql/graphql.ts';
import { newId } from '../../../lib/ids.ts';
import { useChange, useRead } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { toast } from '../../../ui/toast.tsx';
import { AddCandidatesDocument, PoolChoicesDocument } from '../focus-group.operation.ts';
import type { FocusGroup } from '../focus-group-record.ts';

const nodesOf = <Node,>(list: { readonly edges: readonly { readonly node: Node }[] } | undefined): Node[] =>
  (list?.edges ?? []).map(({ node }) => node);

/** What the registry says of the chosen ones; who will come is for them to say, so everybody is a role. */
function candidatesOf(
  data: PoolChoicesQuery | undefined,
  chosen: readonly string[],
  role: string,
  idFor: (record: string) => string,
) {
  const hotlines = nodesOf(data?.hotlines)
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, name, country, languages }) => ({
      id: idFor(id),
      role,
      organisation: name,
      ofHotlineId: id,
      side: 'HOTLINE' as const,
      country: country?.code ?? null,
      levels: [],
      languages: [...languages],
      source: 'HAND' as const,
    }));
  const initiatives = nodesOf(data?.initiatives)
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, name, countries, levels, languages }) => ({
      id: idFor(id),
      role,
      organisation: name,
      initiativeId: id,
      side: 'PREVENTION' as const,
      // Who works in several countries belongs to none of them.
      country: countries.length === 1 ? (countries[0]?.code ?? null) : null,
      levels: [...levels],
      languages: [...languages],
      source: 'EXPERT' as const,
    }));
  return [...hotlines, ...initiatives];
}

/** Adds one person for each chosen hotline and initiative, with what the registry knows of them. */
export function AddFromRegistryDialog({
  group,
  onClose,
}: {
  readonly group: FocusGroup;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('focusGroups');
  const [hotlines, setHotlines] = useState<string[]>([]);
  const [initiatives, setInitiatives] = useState<string[]>([]);
  // One id for each record, however often the form is sent.
  const [ids] = useState(() => new Map<string, string>());
  const idFor = (record: string) => {
    const id = ids.get(record) ?? newId();
    ids.set(record, id);
    return id;
  };
  const { general, faults, take, clear } = useFormFaults();
  const choices = useRead(PoolChoicesDocument, {});
  const add = useChange(AddCandidatesDocument, {
    onError: take,
    onSuccess: (_, { input }) => {
      onClose();
      toast(t('added', { count: input.candidates.length }));
    },
  });
  const there = new Set(group.candidates.flatMap(({ ofHotlineId, initiativeId }) => [ofHotlineId, initiativeId]));
  const options = (nodes: readonly { readonly id: string; readonly name: string }[]) =>
    nodes.filter(({ id }) => !there.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  const chosen = [...hotlines, ...initiatives];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const candidates = candidatesOf(choices.data, chosen, t('representative'), idFor);
    add.mutate({ input: { focusGroupId: group.id, candidates } });
  };
  return (
    <Modal opened onClose={onClose} title={t('addRegistry')} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('addRegistryText')}</Text>
          <MultiSelect
            label={t('hotlines')}
            searchable
            data-autofocus
            value={hotlines}
            data={options(nodesOf(choices.data?.hotlines))}
            onChange={setHotlines}
          />
          <MultiSelect
            label={t('initiatives')}
            searchable
            value={initiatives}
            data={options(nodesOf(choices.data?.initiatives))}
            onChange={setInitiatives}
          />
          <FormFault text={general ?? Object.values(faults)[0]} />
          <FormActs
            submit={t('addCount', { count: chosen.length })}
            onCancel={onClose}
            busy={add.isPending}
            disabled={chosen.length === 0}
          />
        </Stack>
      </form>
    </Modal>
  );
}

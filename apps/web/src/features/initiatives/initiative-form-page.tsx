import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { useFormFaults } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { toast } from '../../ui/toast.tsx';
import type { InitiativeRecord } from './fact-group.tsx';
import { contentOf, emptyContent } from './form-content.ts';
import { InitiativeDocument } from './initiative.operation.ts';
import {
  AddInitiativeDocument,
  EditInitiativeDocument,
  ProposeInitiativeDocument,
} from './initiative-form.operation.ts';
import { type Grounds, InitiativeForm } from './initiative-form.tsx';

const titles = { propose: 'propose', add: 'add', edit: 'editTitle' } as const;

function FormOf({ record }: { readonly record: InitiativeRecord | undefined }) {
  const { t } = useTranslation('initiatives');
  const { can } = useViewer();
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const purpose = can.editRegistry ? (record ? 'edit' : 'add') : 'propose';
  const open = (initiativeId: string) => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId } });
  const done = (text: string, next: () => void) => ({
    onError: take,
    onSuccess: () => {
      toast(text);
      next();
    },
  });
  const edit = useChange(
    EditInitiativeDocument,
    done(t('saved'), () => open(record?.id ?? id)),
  );
  const add = useChange(
    AddInitiativeDocument,
    done(t('added'), () => open(id)),
  );
  const propose = useChange(
    ProposeInitiativeDocument,
    done(t('proposalSent'), () => void navigate({ to: '/proposals' })),
  );
  const submit = (content: InitiativeContentInput, { reason, doubts, confirmed, ...source }: Grounds) => {
    clear();
    const sourced = {
      content,
      sourceTitle: source.sourceTitle.trim(),
      asOf: source.asOf ?? today(),
      confirmedText: confirmed,
    };
    if (purpose === 'add') add.mutate({ input: { id, ...sourced } });
    else if (purpose === 'edit' && record)
      edit.mutate({ input: { id: record.id, version: record.version, doubts: [...doubts], ...sourced } });
    else
      propose.mutate({
        input: { id, initiativeId: record?.id ?? null, content, reason: reason.trim(), confirmedText: confirmed },
      });
  };
  return (
    <Page
      title={t(purpose === 'propose' && record ? 'proposeChange' : titles[purpose])}
      lead={record?.name ?? t(purpose === 'add' ? 'addLead' : 'proposeLead')}
      crumbs={[{ label: t('title'), to: '/initiatives' }]}
      width="reading"
    >
      <InitiativeForm
        initial={record ? contentOf(record) : emptyContent}
        organisation={record?.organisation ? { id: record.organisation.id, label: record.organisation.name } : null}
        doubts={record?.doubts ?? []}
        purpose={purpose}
        faults={faults}
        general={general}
        busy={edit.isPending || add.isPending || propose.isPending}
        onSubmit={submit}
        onCancel={() => (record ? open(record.id) : void navigate({ to: '/initiatives' }))}
      />
    </Page>
  );
}

/** A new initiative or a change to one: the secretariat adds and edits, hotlines propose. */
export function InitiativeFormPage() {
  const { t } = useTranslation('initiatives');
  const { initiativeId } = useParams({ strict: false });
  const read = useRead(InitiativeDocument, { id: initiativeId ?? '' }, { enabled: initiativeId !== undefined });
  if (initiativeId === undefined) return <FormOf record={undefined} />;
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.initiative) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  return <FormOf record={read.data.initiative} />;
}

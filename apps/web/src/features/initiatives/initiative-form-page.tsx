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
import { EditInitiativeDocument, ProposeInitiativeDocument } from './initiative-form.operation.ts';
import { type Grounds, InitiativeForm } from './initiative-form.tsx';

function FormOf({ record }: { readonly record: InitiativeRecord | undefined }) {
  const { t } = useTranslation('initiatives');
  const { can } = useViewer();
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const editing = can.editRegistry && record !== undefined;
  const back = () =>
    void (record
      ? navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: record.id } })
      : navigate({ to: '/initiatives' }));
  const edit = useChange(EditInitiativeDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('saved'));
      back();
    },
  });
  const propose = useChange(ProposeInitiativeDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('proposalSent'));
      void navigate({ to: '/proposals' });
    },
  });
  const submit = (content: InitiativeContentInput, { reason, sourceTitle, asOf, confirmed }: Grounds) => {
    clear();
    if (editing) {
      edit.mutate({
        input: {
          id: record.id,
          version: record.version,
          content,
          sourceTitle: sourceTitle.trim(),
          asOf: asOf ?? today(),
          confirmedText: confirmed,
        },
      });
    } else {
      propose.mutate({
        input: { id, initiativeId: record?.id ?? null, content, reason: reason.trim(), confirmedText: confirmed },
      });
    }
  };
  return (
    <Page
      title={t(editing ? 'editTitle' : record ? 'proposeChange' : 'propose')}
      lead={record?.name ?? t('proposeLead')}
      crumbs={[{ label: t('title'), to: '/initiatives' }]}
      width="reading"
    >
      <InitiativeForm
        initial={record ? contentOf(record) : emptyContent}
        editing={editing}
        faults={faults}
        general={general}
        busy={edit.isPending || propose.isPending}
        onSubmit={submit}
        onCancel={back}
      />
    </Page>
  );
}

/** A new initiative or a change to one: the secretariat edits, hotlines propose. */
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

import { useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InitiativeContentInput } from '../../gql/graphql.ts';
import { newId } from '../../lib/ids.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { today } from '../../lib/today.ts';
import { useViewer } from '../../lib/viewer.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { useFormFaults } from '../../ui/form.tsx';
import { Page } from '../../ui/page.tsx';
import type { RecordOption } from '../../ui/record-picker.tsx';
import { FactSkeleton } from '../../ui/skeletons.tsx';
import { Strip } from '../../ui/strip.tsx';
import { toast } from '../../ui/toast.tsx';
import type { InitiativeRecord } from './fact-group.tsx';
import { contentIn, contentOf, emptyContent, fieldsOf, inOrder, tidy } from './form-content.ts';
import { InitiativeDocument } from './initiative.operation.ts';
import {
  AddInitiativeDocument,
  EditInitiativeDocument,
  ProposeInitiativeDocument,
} from './initiative-form.operation.ts';
import { type Grounds, InitiativeForm, noGrounds } from './initiative-form.tsx';
import { useAsked } from './use-asked.ts';
import { useContentWords } from './use-content-words.ts';

const titles = { propose: 'propose', add: 'add', edit: 'editTitle' } as const;

interface FrameProps {
  readonly record: InitiativeRecord | undefined;
  readonly purpose: keyof typeof titles;
  readonly children: ReactNode;
}

function Frame({ record, purpose, children }: FrameProps) {
  const { t } = useTranslation('initiatives');
  return (
    <Page
      title={t(purpose === 'propose' && record ? 'proposeChange' : titles[purpose])}
      lead={record?.name ?? t(purpose === 'add' ? 'addLead' : 'proposeLead')}
      crumbs={[{ label: t('title'), to: '/initiatives' }]}
      width="reading"
    >
      {children}
    </Page>
  );
}

const operatorOf = (record: InitiativeRecord | undefined) =>
  record?.organisation ? { id: record.organisation.id, label: record.organisation.name } : null;

/** Adds to the registry, or proposes something new or a change of what stands there. */
function NewForm({
  record,
  purpose,
}: {
  readonly record: InitiativeRecord | undefined;
  readonly purpose: 'add' | 'propose';
}) {
  const { t } = useTranslation('initiatives');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [id] = useState(newId);
  const [content, setContent] = useState(() => (record ? contentOf(record) : emptyContent));
  const [operator, setOperator] = useState<RecordOption | null>(operatorOf(record));
  const [grounds, setGrounds] = useState(noGrounds);
  const [confirmed, onConfirmed] = useState(false);
  const open = (initiativeId: string) => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId } });
  const add = useChange(AddInitiativeDocument, {
    onError: take,
    onSuccess: () => {
      toast(t('added'));
      open(id);
    },
  });
  const asked = useAsked({
    onError: (refusal) => take(refusal),
    onAnswered: () => {
      toast(t('proposalSent'));
      void navigate({ to: '/proposals' });
    },
  });
  const propose = useChange(ProposeInitiativeDocument, { onError: take, onSuccess: () => asked.answer(id) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const shared = { id, content: tidy(content), confirmedText: confirmed };
    if (purpose === 'add') add.mutate({ input: { ...shared, ...sourceOf(grounds) } });
    else propose.mutate({ input: { ...shared, initiativeId: record?.id ?? null, reason: grounds.reason.trim() } });
  };
  return (
    <Frame record={record} purpose={purpose}>
      {asked.action && (
        <Strip>{t('answersAsked', { title: asked.action.title, group: asked.action.groupTitle })}</Strip>
      )}
      <InitiativeForm
        content={content}
        onContent={setContent}
        organisation={{
          value: operator,
          onChange: (option) => {
            setOperator(option);
            setContent((old) => ({ ...old, organisationId: option?.id ?? null }));
          },
        }}
        grounds={grounds}
        onGrounds={(change) => setGrounds((old) => ({ ...old, ...change }))}
        text={{ confirmed, onConfirmed }}
        purpose={purpose}
        faults={faults}
        general={general}
        busy={add.isPending || propose.isPending || asked.busy}
        onSubmit={submit}
        onCancel={() => (record ? open(record.id) : void navigate({ to: '/initiatives' }))}
      />
    </Frame>
  );
}

const sourceOf = ({ sourceTitle, asOf }: Grounds) => ({ sourceTitle: sourceTitle.trim(), asOf: asOf ?? today() });

/** The secretariat corrects what the registry says. */
function EditForm({ record }: { readonly record: InitiativeRecord }) {
  const { t } = useTranslation('initiatives');
  const navigate = useNavigate();
  const [grounds, setGrounds] = useState(noGrounds);
  const restored = useLocation({ select: ({ state }) => state.restored });
  const open = () => void navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: record.id } });
  const edit = useEdit({
    table: 'initiatives',
    version: record.version,
    opened: fieldsOf(inOrder(contentOf(record)), record.doubts),
    picked: [operatorOf(record)],
    typed: restored,
    theirs: ({ doubts, ...content }) =>
      fieldsOf(inOrder(content as unknown as InitiativeContentInput), (doubts ?? []) as readonly string[]),
    document: EditInitiativeDocument,
    input: (values, start) => ({
      id: record.id,
      ...start,
      content: tidy(contentIn(values)),
      doubts: [...values.doubts],
      ...sourceOf(grounds),
    }),
    onSaved: () => {
      toast(t('saved'));
      open();
    },
  });
  const { values, set } = edit;
  const content = contentIn(values);
  return (
    <Frame record={record} purpose="edit">
      <InitiativeForm
        content={content}
        onContent={(next) => set(fieldsOf(next, values.doubts))}
        organisation={edit.pick('organisationId')}
        grounds={{ ...grounds, doubts: values.doubts }}
        onGrounds={({ doubts, ...change }) => {
          if (doubts) set({ doubts });
          setGrounds((old) => ({ ...old, ...change }));
        }}
        text={edit.text}
        purpose="edit"
        faults={edit.faults}
        general={edit.general}
        busy={edit.busy}
        onSubmit={edit.submit}
        onCancel={open}
      />
      <EditConflict edit={edit} fields={useContentWords()} />
    </Frame>
  );
}

/** A new initiative or a change to one: the secretariat adds and edits, hotlines propose. */
export function InitiativeFormPage() {
  const { t } = useTranslation('initiatives');
  const { initiativeId } = useParams({ strict: false });
  const read = useRead(InitiativeDocument, { id: initiativeId ?? '' }, { enabled: initiativeId !== undefined });
  const { can } = useViewer();
  if (initiativeId === undefined) return <NewForm record={undefined} purpose={can.editRegistry ? 'add' : 'propose'} />;
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <FactSkeleton />;
  if (!read.data.initiative) return <EmptyState title={t('notFoundTitle')} text={t('notFoundText')} />;
  const record = read.data.initiative;
  return can.editRegistry ? <EditForm record={record} /> : <NewForm record={record} purpose="propose" />;
}

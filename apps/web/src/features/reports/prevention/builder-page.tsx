import { reportChapters } from '@alongside/domain';
import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.ts';
import { readOptions, useRead } from '../../../lib/query.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { EditConflict } from '../../../ui/edit/edit-conflict.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { Page } from '../../../ui/page.tsx';
import { RouterAnchor, RouterButton } from '../../../ui/router-link.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';
import { ChapterPart } from './chapter-part.tsx';
import { DraftActs } from './draft-acts.tsx';
import { DraftAppendix } from './draft-appendix.tsx';
import { OptionsPart } from './options-part.tsx';
import styles from './prevention.module.css';
import { ReportDraftDocument, ReportPreviewDocument } from './prevention.operation.ts';
import { useFieldNames } from './use-field-names.ts';
import { type ReportDraftRecord, useReportForm } from './use-report-form.ts';

const route = getRouteApi('/signed-in/reports/prevention/drafts/$draftId');

function Builder({ draft }: { readonly draft: ReportDraftRecord }) {
  const { t } = useTranslation('prevention');
  const format = useFormat();
  const edit = useReportForm(draft);
  const fields = useFieldNames();
  const preview = useRead(ReportPreviewDocument, { id: draft.id });
  const { chapter } = route.useSearch();
  const built = preview.data?.reportPreview;
  const open = built?.chapters.find((each) => each.chapter === chapter);
  const acts = (
    <>
      <FormFault text={edit.general} />
      <Text size="sm" c="dimmed" role="status">
        {t(edit.dirty ? (edit.busy ? 'state.saving' : edit.refusal ? 'state.refused' : 'state.typed') : 'state.saved')}
      </Text>
      <FormActs submit={t('save')} busy={edit.busy} disabled={!edit.dirty} />
    </>
  );
  return (
    <Page
      title={edit.values.title || t('title')}
      crumbs={[
        { label: t('reports'), to: '/reports' },
        { label: t('title'), to: '/reports/prevention' },
      ]}
      lead={t('about', { date: format.date(edit.values.dataDate) })}
      act={<DraftActs draft={draft} edit={edit} />}
    >
      <form onSubmit={edit.submit} className={styles.builder}>
        <Parts />
        <div>
          {chapter === undefined && <OptionsPart draft={draft} edit={edit} acts={acts} />}
          {chapter !== undefined && preview.error && !built && (
            <ErrorState error={preview.error} onRetry={() => void preview.refetch()} />
          )}
          {chapter !== undefined && !built && !preview.error && <TextSkeleton lines={10} />}
          {built && open && (
            <ChapterPart
              key={open.chapter}
              content={open}
              figures={built.figures}
              edit={edit}
              acts={acts}
              table={<DraftAppendix draft={draft} edit={edit} />}
            />
          )}
        </div>
      </form>
      <EditConflict edit={edit} fields={fields} />
    </Page>
  );
}

/** The options and the chapters, each at an address of its own. */
function Parts() {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const { chapter } = route.useSearch();
  const navigate = route.useNavigate();
  const parts = [
    { value: '', label: t('options.name') },
    ...reportChapters.codes.map((code, at) => ({
      value: code as string,
      label: `${at + 1} ${label('reportChapter', code)}`,
    })),
  ];
  const searchOf = (value: string) => ({ chapter: reportChapters.codes.find((code) => code === value) });
  return (
    <>
      <nav aria-label={t('parts')} className={styles.chapters}>
        <ol className={styles.list}>
          {parts.map(({ value, label: name }) => (
            <li key={value}>
              <RouterAnchor
                from="/reports/prevention/drafts/$draftId"
                to="."
                search={searchOf(value)}
                className={styles.link ?? ''}
                aria-current={value === (chapter ?? '') ? 'page' : undefined}
              >
                {name}
              </RouterAnchor>
            </li>
          ))}
        </ol>
      </nav>
      <NativeSelect
        className={styles.chooser ?? ''}
        label={t('parts')}
        value={chapter ?? ''}
        data={parts}
        onChange={({ currentTarget }) => void navigate({ search: searchOf(currentTarget.value) })}
      />
    </>
  );
}

/** A report in the making: what it is about, its words by chapter, and how it will look. */
export function ReportBuilderPage() {
  const { t } = useTranslation('prevention');
  const { draftId } = route.useParams();
  // Kept nowhere: work goes on from what the server has, never from what this browser once read.
  const read = useQuery({
    ...readOptions(ReportDraftDocument, { id: draftId }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (read.error && !read.data) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  if (!read.data) return <TextSkeleton lines={8} />;
  const draft = read.data.reportDraft;
  if (!draft || draft.removedAt) {
    return (
      <EmptyState
        title={t('missing.title')}
        text={t('missing.text')}
        acts={<RouterButton to="/reports/prevention">{t('missing.back')}</RouterButton>}
      />
    );
  }
  return <Builder key={draft.id} draft={draft} />;
}

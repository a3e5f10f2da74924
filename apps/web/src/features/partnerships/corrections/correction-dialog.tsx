import { Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../../../lib/api-refusal.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { FormActs, FormFault } from '../../../ui/form.tsx';
import { TextSkeleton } from '../../../ui/skeletons.tsx';

interface CorrectionDialogProps<Record> {
  readonly title: string;
  readonly read: {
    readonly data: Record | null | undefined;
    readonly error: ApiRefusal | null;
    readonly refetch: () => unknown;
  };
  readonly onClose: () => void;
  readonly children: (record: Record) => ReactNode;
}

/** The window in which an entry is corrected, once it has been read as it stands now. */
export function CorrectionDialog<Record>({ title, read, onClose, children }: CorrectionDialogProps<Record>) {
  const { t } = useTranslation('partnerships');
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      {read.data && children(read.data)}
      {!read.data && read.error && <ErrorState error={read.error} onRetry={() => void read.refetch()} />}
      {read.data === undefined && !read.error && <TextSkeleton lines={6} />}
      {read.data === null && <EmptyState title={t('correction.goneTitle')} text={t('correction.goneText')} />}
    </Modal>
  );
}

interface CorrectionFormProps {
  readonly edit: {
    readonly submit: (event: FormEvent) => void;
    readonly general: string | undefined;
    readonly busy: boolean;
  };
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The form in it. */
export function CorrectionForm({ edit, onClose, children }: CorrectionFormProps) {
  const { t } = useTranslation('partnerships');
  return (
    <form onSubmit={edit.submit} noValidate>
      <Stack>
        {children}
        <FormFault text={edit.general} />
        <FormActs submit={t('correction.save')} onCancel={onClose} busy={edit.busy} />
      </Stack>
    </form>
  );
}

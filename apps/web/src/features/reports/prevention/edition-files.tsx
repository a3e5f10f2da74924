import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReportEditionQuery, ReportFileInput } from '../../../gql/graphql.ts';
import { useFormat } from '../../../lib/format.ts';
import { useChange } from '../../../lib/query.ts';
import { useViewer } from '../../../lib/viewer.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { useRefusalText } from '../../../ui/error-state.tsx';
import { makeFile } from '../../../ui/file-toast.tsx';
import { ProgressLine } from '../../../ui/progress-line.tsx';
import { Section } from '../../../ui/section.tsx';
import { TableFileMenu } from '../../../ui/table-file-menu.tsx';
import { toast } from '../../../ui/toast.tsx';
import { CancelReportFileDocument, MakeReportFileDocument } from './edition.operation.ts';
import styles from './prevention.module.css';

type Edition = NonNullable<ReportEditionQuery['reportEdition']>;
type File = Edition['files'][number];

/** Whether somebody still works at a file of the edition. */
export const isMaking = ({ files }: Edition): boolean =>
  files.some(({ state }) => state === 'WAITING' || state === 'MAKING');

/** The files of an edition. They are made behind the page: one may leave, come back, stop one and begin it again. */
export function EditionFiles({ edition }: { readonly edition: Edition }) {
  const { t } = useTranslation('prevention');
  return (
    <Section title={t('files.title')} hint={t('files.hint')}>
      <ul className={styles.list}>
        {edition.files.map((file) => (
          <FileEntry key={file.format} file={file} edition={edition} />
        ))}
        <li className={styles.entry}>
          <div className={styles.words}>
            <Text fw={500}>{t('appendix.title')}</Text>
            <Text size="xs" c="dimmed">
              {t('appendix.frozen')}
            </Text>
          </div>
          <TableFileMenu
            title={t('appendix.title')}
            request={{ path: '/export/report-appendix/edition', body: { editionId: edition.id } }}
          />
        </li>
      </ul>
    </Section>
  );
}

function FileEntry({ file, edition }: { readonly file: File; readonly edition: Edition }) {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const format = useFormat();
  const { state, done, total, size } = file;
  const name = label('reportFormat', file.format);
  const stateName = label('reportFileState', state);
  return (
    <li className={styles.entry}>
      <div className={styles.words}>
        <Text fw={500}>{name}</Text>
        {state === 'MAKING' ? (
          <ProgressLine label={t('files.progress', { done, total })} done={done} total={total} />
        ) : (
          <Text size="xs" c="dimmed">
            {size ? `${stateName} · ${t('files.size', { size: format.number(Math.ceil(size / 1024)) })}` : stateName}
          </Text>
        )}
      </div>
      <FileActs file={file} edition={edition} name={name} />
    </li>
  );
}

interface FileActsProps {
  readonly file: File;
  readonly edition: Edition;
  readonly name: string;
}

function FileActs({ file, edition, name }: FileActsProps) {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const { can } = useViewer();
  const refusalText = useRefusalText();
  const onError = (refusal: unknown) => toast(refusalText(refusal));
  const cancel = useChange(CancelReportFileDocument, { onError });
  const again = useChange(MakeReportFileDocument, { onError });
  const input: ReportFileInput = { editionId: edition.id, format: file.format };
  const take = () =>
    makeFile({
      title: `${edition.title} (${name})`,
      request: { path: '/export/report-file', body: { ...input } },
      describe: ({ sharing }) => t('files.taken', { name, label: label('sharing', sharing) }),
    });
  const isOver = file.state === 'CANCELLED' || file.state === 'FAILED';
  return (
    <Group gap="xs">
      {file.state === 'READY' && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDownload size="var(--al-icon-small)" aria-hidden />}
          aria-label={t('files.take', { name })}
          onClick={take}
        >
          {t('files.download')}
        </Button>
      )}
      {can.keepReports && isOver && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('files.make', { name })}
          loading={again.isPending}
          onClick={() => again.mutate({ input })}
        >
          {t('files.again')}
        </Button>
      )}
      {can.keepReports && !isOver && file.state !== 'READY' && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('files.stop', { name })}
          loading={cancel.isPending}
          onClick={() => cancel.mutate({ input })}
        >
          {t('files.cancel')}
        </Button>
      )}
    </Group>
  );
}

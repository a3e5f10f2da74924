import {
  chapterField,
  fillReferences,
  type ReportBlock,
  type ReportLanguage,
  ratioIn,
  referenceProblems,
  textBlocks,
} from '@alongside/domain';
import { createFormat } from '@alongside/shared';
import { Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportPreviewQuery } from '../../../gql/graphql.ts';
import { useLabel } from '../../../lib/vocabulary.ts';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import { FigureList, type ReportFigureRecord } from './figure-list.tsx';
import styles from './prevention.module.css';
import { ReportBlocks } from './report-blocks.tsx';
import type { ReportEdit } from './use-report-form.ts';

type Content = ReportPreviewQuery['reportPreview']['chapters'][number];

interface ChapterPartProps {
  readonly content: Content;
  readonly figures: readonly ReportFigureRecord[];
  readonly edit: ReportEdit;
  /** What saves the form. */
  readonly acts: ReactNode;
  /** Takes the table of the appendix away as a file. */
  readonly table: ReactNode;
}

/** The blocks of a chapter with the text that stands in the form, before it is saved. */
function liveBlocks(
  { text, blocks }: Content,
  typed: string,
  figures: readonly ReportFigureRecord[],
  language: string,
) {
  const [heading, ...rest] = JSON.parse(blocks) as readonly ReportBlock[];
  const lang: ReportLanguage = language === 'de' ? 'de' : 'en';
  const numbers = { number: createFormat(lang).number, ratio: ratioIn[lang] };
  const written = (of: string) => textBlocks(fillReferences(of, figures, numbers));
  return [...(heading ? [heading] : []), ...written(typed), ...rest.slice(written(text).length)];
}

/** One chapter: its text, the figures that it can name, and how it will look. */
export function ChapterPart({ content, figures, edit, acts, table }: ChapterPartProps) {
  const { t } = useTranslation('prevention');
  const { label } = useLabel();
  const field = chapterField(content.chapter);
  const own = edit.values[field];
  const text = own ?? content.standard;
  const caret = useRef<number | undefined>(undefined);
  const write = (next: string | null) => edit.set({ [field]: next });
  const insert = (reference: string) => {
    const at = caret.current ?? text.length;
    write(`${text.slice(0, at)}${reference}${text.slice(at)}`);
    caret.current = at + reference.length;
  };
  const isUnknown = referenceProblems(field, text, figures).length > 0;
  return (
    <div className={styles.chapter}>
      <Stack gap="sm">
        {/* The place of the caret, for inserting: the field itself does not tell it. */}
        <div
          onSelect={({ target }) => {
            if (target instanceof HTMLTextAreaElement) caret.current = target.selectionStart;
          }}
        >
          <SafeTextArea
            label={t('textOf', { chapter: label('reportChapter', content.chapter) })}
            description={t('textHint')}
            minRows={8}
            value={text}
            error={edit.faults[field] ?? (isUnknown ? t('unknownFigure') : undefined)}
            onChange={write}
            {...edit.text}
          />
        </div>
        <Group justify="space-between">
          <Text size="xs" c="dimmed">
            {t(own === null ? 'isStandard' : 'isOwn')}
          </Text>
          {own !== null && (
            <Button size="compact-sm" variant="subtle" onClick={() => write(null)}>
              {t('backToStandard')}
            </Button>
          )}
        </Group>
        {acts}
        {content.chapter === 'APPENDIX' && table}
        <FigureList figures={figures} onInsert={insert} dataDate={edit.values.dataDate} />
      </Stack>
      <section aria-label={t('preview')}>
        <ReportBlocks blocks={liveBlocks(content, text, figures, edit.values.language)} />
      </section>
    </div>
  );
}

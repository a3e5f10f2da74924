import { addRow, changeQuestion, knownCodes, type MatrixRow, withRows, withTextAt } from '@alongside/domain';
import { Button, Fieldset } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast.tsx';
import styles from './builder.module.css';
import type { QuestionPartProps } from './builder-parts.ts';
import { movedLine } from './moved-line.ts';
import { WordLine } from './word-line.tsx';

/** The statements of a matrix. */
export function RowList({ building, words, question }: QuestionPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { base, language } = building;
  const { code } = question;
  if (question.kind !== 'LIKERT_MATRIX') return null;
  const known = knownCodes(base);
  const set = (next: (rows: readonly MatrixRow[]) => readonly MatrixRow[]) =>
    building.change((old) =>
      changeQuestion(old, code, (each) => (each.kind === 'LIKERT_MATRIX' ? withRows(each, next(each.rows)) : each)),
    );
  const remove = (row: MatrixRow, at: number) => {
    set((list) => list.filter((each) => each.code !== row.code));
    toast(t('lineRemoved', { line: words.say(row.text) || row.code }), {
      undo: () => set((list) => list.toSpliced(at, 0, row)),
    });
  };
  return (
    <Fieldset legend={t('rows')}>
      <ol className={styles.lines}>
        {question.rows.map((row, at) => {
          const address = `${code}.row.${row.code}`;
          return (
            <WordLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a code follows the words, so that only the place stays while somebody types
              key={at}
              building={building}
              address={address}
              label={t('rowNumber', { number: at + 1 })}
              code={row.code}
              value={row.text[language] ?? ''}
              onChange={(value) => building.change((old) => withTextAt(old, address, language, value, known))}
              onMove={(by) => set((list) => movedLine(list, at, by))}
              onRemove={() => remove(row, at)}
            />
          );
        })}
      </ol>
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />}
        onClick={() => building.change((old) => changeQuestion(old, code, (each) => addRow(each, known[code] ?? [])))}
      >
        {t('addRow')}
      </Button>
    </Fieldset>
  );
}

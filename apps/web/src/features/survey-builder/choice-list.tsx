import {
  addChoice,
  type Choice,
  changeQuestion,
  choiceRoles,
  choicesOf,
  knownCodes,
  roleOf,
  rolesFor,
  withChoices,
  withRole,
  withTextAt,
} from '@alongside/domain';
import { Button, Fieldset, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toast } from '../../ui/toast.tsx';
import styles from './builder.module.css';
import type { QuestionPartProps } from './builder-parts.ts';
import { movedLine } from './moved-line.ts';
import { WordLine } from './word-line.tsx';

/** The options of a question, or the steps of its scale. Nothing where it is answered in words. */
export function ChoiceList({ building, words, question }: QuestionPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const { base, language } = building;
  const { code, kind } = question;
  const choices = choicesOf(question);
  if (kind === 'TEXT' || kind === 'INITIATIVE_LIST') return null;
  const isScale = kind === 'LIKERT_MATRIX';
  const known = knownCodes(base);
  const set = (next: (choices: readonly Choice[]) => readonly Choice[]) =>
    building.change((old) => changeQuestion(old, code, (each) => withChoices(each, next(choicesOf(each)))));
  const remove = (choice: Choice, at: number) => {
    set((list) => list.filter((each) => each.code !== choice.code));
    toast(t('lineRemoved', { line: words.say(choice.text) || choice.code }), {
      undo: () => set((list) => list.toSpliced(at, 0, choice)),
    });
  };
  return (
    <Fieldset legend={t(isScale ? 'scale' : 'choices')}>
      <ol className={styles.lines}>
        {choices.map((choice, at) => {
          const address = `${code}.choice.${choice.code}`;
          const label = t(isScale ? 'stepNumber' : 'choiceNumber', { number: at + 1 });
          return (
            <WordLine
              // biome-ignore lint/suspicious/noArrayIndexKey: a code follows the words, so that only the place stays while somebody types
              key={at}
              building={building}
              address={address}
              label={label}
              code={choice.code}
              value={choice.text[language] ?? ''}
              onChange={(value) => building.change((old) => withTextAt(old, address, language, value, known))}
              onMove={(by) => set((list) => movedLine(list, at, by))}
              onRemove={() => remove(choice, at)}
            >
              <NativeSelect
                aria-label={t('roleOf', { line: label })}
                value={roleOf(choice)}
                className={styles.role ?? ''}
                data={rolesFor(kind).map((value) => ({ value, label: t(`roles.${value}`) }))}
                onChange={(event) => {
                  const role = choiceRoles.find((each) => each === event.currentTarget.value);
                  if (role)
                    set((list) => list.map((each, index) => (index === at ? withRole(each, role, kind) : each)));
                }}
              />
            </WordLine>
          );
        })}
      </ol>
      <Button
        mt="sm"
        variant="default"
        leftSection={<IconPlus size="var(--al-icon-small)" aria-hidden />}
        onClick={() =>
          building.change((old) => changeQuestion(old, code, (each) => addChoice(each, {}, known[code] ?? [])))
        }
      >
        {t(isScale ? 'addStep' : 'addChoice')}
      </Button>
    </Fieldset>
  );
}

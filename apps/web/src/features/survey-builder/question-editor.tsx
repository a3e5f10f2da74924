import { changeQuestion, type Question, questionKinds, withKind, withTextAt } from '@alongside/domain';
import { ActionIcon, Group, NativeSelect, NumberInput, Stack, Switch, Text, Title, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../lib/vocabulary.ts';
import { SafeTextArea } from '../../ui/safe-text-area.tsx';
import { BackToList } from './back-to-list.tsx';
import styles from './builder.module.css';
import type { QuestionActs, QuestionPartProps } from './builder-parts.ts';
import { ChoiceList } from './choice-list.tsx';
import { FindingList } from './finding-list.tsx';
import { RowList } from './row-list.tsx';
import { RuleEditor } from './rule-editor.tsx';

const subjects = [
  'KNOWN_INITIATIVE',
  'PARTNER_INITIATIVE',
  'COLLABORATION',
  'OBSTACLE',
  'APPETITE',
  'FOCUS_GROUP_INTEREST',
] as const;

interface ActProps {
  readonly label: string;
  readonly icon: ComponentType<{ size: string; 'aria-hidden': boolean }>;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

function Act({ label, icon: Icon, onClick, disabled = false }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} onClick={onClick} disabled={disabled}>
        <Icon size="var(--al-icon-small)" aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

function Head({ building, question, acts }: QuestionPartProps & { readonly acts: QuestionActs }) {
  const { t } = useTranslation('surveyBuilder');
  const { code } = question;
  const { questions } = building.definition;
  const place = questions.findIndex((each) => each.code === code);
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Title order={2}>{code}</Title>
        <Text size="xs" c="dimmed">
          {t('placeOf', { place: place + 1, count: questions.length })}
        </Text>
      </div>
      <Group gap="xs">
        <Act label={t('moveUp')} icon={IconArrowUp} disabled={place === 0} onClick={() => acts.move(code, -1)} />
        <Act
          label={t('moveDown')}
          icon={IconArrowDown}
          disabled={place === questions.length - 1}
          onClick={() => acts.move(code, 1)}
        />
        <Act label={t('duplicate')} icon={IconCopy} onClick={() => acts.duplicate(code)} />
        <Act label={t('remove')} icon={IconTrash} onClick={() => acts.remove(code)} />
      </Group>
    </Group>
  );
}

/** How a question is answered beside its options: needed or not, on which screen, how much, and what it is used for. */
function Settings({ building, question }: QuestionPartProps) {
  const { t } = useTranslation('surveyBuilder');
  const set = (change: object) =>
    building.change((old) => changeQuestion(old, question.code, (each) => ({ ...each, ...change }) as Question));
  const isFirst = building.definition.questions[0]?.code === question.code;
  return (
    <Stack gap="sm">
      <Switch
        label={t('required')}
        description={t('requiredHint')}
        checked={question.required === true}
        onChange={(event) => set({ required: event.currentTarget.checked || undefined })}
      />
      {!isFirst && (
        <Switch
          label={t('beneath')}
          checked={question.beneath === true}
          onChange={(event) => set({ beneath: event.currentTarget.checked || undefined })}
        />
      )}
      {'limit' in question && (
        <NumberInput
          label={t(question.kind === 'TEXT' ? 'limit.TEXT' : 'limit.INITIATIVE_LIST')}
          value={question.limit}
          min={1}
          max={question.kind === 'TEXT' ? 4000 : 50}
          allowDecimal={false}
          className={styles.short ?? ''}
          onChange={(value) => set({ limit: Number(value) || 0 })}
        />
      )}
      <NativeSelect
        label={t('subject')}
        description={t('subjectHint')}
        value={question.subject ?? ''}
        data={[
          { value: '', label: t('subjects.none') },
          ...subjects.map((value) => ({ value, label: t(`subjects.${value}`) })),
        ]}
        onChange={(event) => set({ subject: event.currentTarget.value || undefined })}
      />
    </Stack>
  );
}

/** One question: its words, options, rule and settings, with what is wrong with it on top. */
export function QuestionEditor(props: QuestionPartProps & { readonly acts: QuestionActs }) {
  const { building, words, question } = props;
  const { t } = useTranslation('surveyBuilder');
  const { options } = useLabel();
  const { code } = question;
  const { language, text, refusal, findings } = building;
  const field = (part: 'text' | 'help') => ({
    value: question[part]?.[language] ?? '',
    onChange: (value: string) => building.change((old) => withTextAt(old, `${code}.${part}`, language, value)),
    error: refusal?.field === `texts.${code}.${part}.${language}` ? refusal.message : undefined,
    ...text,
  });
  return (
    <Stack>
      <BackToList />
      <Head {...props} />
      <FindingList findings={findings.filter((each) => each.question === code)} words={words} />
      <SafeTextArea {...field('text')} label={t('wording')} required minRows={2} />
      <SafeTextArea {...field('help')} label={t('help')} description={t('helpHint')} minRows={1} />
      <NativeSelect
        label={t('kind')}
        value={question.kind}
        data={options('questionKind')}
        onChange={(event) => {
          const kind = questionKinds.codes.find((each) => each === event.currentTarget.value);
          if (kind) building.change((old) => changeQuestion(old, code, (each) => withKind(each, kind)));
        }}
      />
      {question.kind === 'LIKERT_MATRIX' && <RowList {...props} />}
      <ChoiceList {...props} />
      <RuleEditor {...props} />
      <Settings {...props} />
    </Stack>
  );
}

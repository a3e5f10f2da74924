import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlaybookTemplateQuery } from '../../gql/graphql.ts';
import { EditConflict } from '../../ui/edit/edit-conflict.tsx';
import { useEdit } from '../../ui/edit/use-edit.ts';
import { FormActs, FormFault } from '../../ui/form.tsx';
import { toast } from '../../ui/toast.tsx';
import { EditTemplateDocument } from './playbook.operation.ts';
import { type Step, stepsInput, TemplateSteps } from './template-steps.tsx';

type Template = NonNullable<PlaybookTemplateQuery['playbookTemplate']>;
/** Other words keep ticks with their step; a removed step goes from a list only when somebody moves that list. */
export function EditTemplateDialog({
  template,
  onClose,
}: {
  readonly template: Template;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('playbook');
  const { id, version } = template;
  const edit = useEdit({
    table: 'playbook_templates',
    version,
    opened: {
      title: template.title,
      purpose: template.purpose,
      steps: template.steps.map(({ hint, ...step }): Step => ({ ...step, hint: hint ?? '' })),
    },
    document: EditTemplateDocument,
    input: ({ steps: given, ...rest }, { version: from }) => ({
      id,
      ...rest,
      version: from,
      steps: stepsInput(given),
    }),
    onSaved: ({ editTemplate: { edition } }) => {
      onClose();
      toast(t('edited', { edition }));
    },
  });
  const { values, set, faults } = edit;
  const { steps } = values;
  return (
    <Modal opened onClose={onClose} title={t('editTitle')} size="lg">
      <form onSubmit={edit.submit}>
        <Stack>
          <TextInput
            label={t('name')}
            required
            value={values.title}
            error={faults.title}
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
          <Textarea
            label={t('purpose')}
            required
            autosize
            value={values.purpose}
            error={faults.purpose}
            onChange={(event) => set({ purpose: event.currentTarget.value })}
          />
          <TemplateSteps steps={steps} faults={faults} onChange={(next) => set({ steps: next })} />
          <FormFault text={edit.general ?? faults.steps} />
          <FormActs submit={t('save')} onCancel={onClose} busy={edit.busy} />
        </Stack>
      </form>
      <EditConflict
        edit={edit}
        fields={{
          title: t('name'),
          purpose: t('purpose'),
          steps: {
            label: t('steps'),
            say: (given: readonly Step[]) =>
              given.map(({ title, hint }) => [title, hint].filter(Boolean).join(': ')).join('\n'),
          },
        }}
      />
    </Modal>
  );
}

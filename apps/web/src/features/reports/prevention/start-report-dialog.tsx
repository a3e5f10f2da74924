import { Modal, Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { ReportOptionFields, type ReportOptions } from './option-fields.tsx';
import { StartReportDocument } from './prevention.operation.ts';

/** Begins a report: what it is about. Its words stand there already. */
export function StartReportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('prevention');
  const navigate = useNavigate();
  const { faults, general, take, clear } = useFormFaults();
  const [confirmed, onConfirmed] = useState(false);
  const [id] = useState(newId);
  const [options, setOptions] = useState<ReportOptions>({
    title: t('title'),
    language: i18n.language === 'de' ? 'de' : 'en',
    dataDate: today(),
    countries: null,
    surveyRoundId: null,
  });
  const start = useChange(StartReportDocument, {
    onSuccess: ({ startReport }) =>
      void navigate({ to: '/reports/prevention/drafts/$draftId', params: { draftId: startReport.id } }),
    onError: take,
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={t('start.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          clear();
          const { countries, ...rest } = options;
          start.mutate({ input: { id, ...rest, countries: countries && [...countries], confirmedText: confirmed } });
        }}
      >
        <Stack>
          <ReportOptionFields
            values={options}
            onChange={(change) => setOptions((old) => ({ ...old, ...change }))}
            faults={faults}
            text={{ confirmed, onConfirmed }}
          />
          <FormFault text={general} />
          <FormActs submit={t('start.submit')} onCancel={onClose} busy={start.isPending} />
        </Stack>
      </form>
    </Modal>
  );
}

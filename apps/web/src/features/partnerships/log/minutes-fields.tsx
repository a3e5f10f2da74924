import { MultiSelect, NumberInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/query.ts';
import { today } from '../../../lib/today.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { SafeTextArea } from '../../../ui/safe-text-area.tsx';
import type { TextConfirmation } from '../../../ui/safe-text-findings.tsx';
import { PartnershipColleaguesDocument } from '../partnership.operation.ts';
import type { MinutesDraft } from './log-draft.ts';

/** Somebody at one of the group's partners. */
interface GroupContact {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly roleTitle: string;
}

interface MinutesFieldsProps {
  readonly value: MinutesDraft;
  readonly onChange: (change: Partial<MinutesDraft>) => void;
  readonly contacts: readonly GroupContact[];
  /** Colleagues who are named already, whether or not they still work here. */
  readonly attended?: readonly { readonly id: string; readonly name: string }[];
  readonly faults: Readonly<Record<string, string>>;
  readonly text: TextConfirmation;
}

/** When a working group met, who took part, what was decided. */
export function MinutesFields({ value, onChange, contacts, attended = [], faults, text }: MinutesFieldsProps) {
  const { t } = useTranslation('groups');
  const present = useRead(PartnershipColleaguesDocument, {}).data?.users.edges ?? [];
  const colleagues = new Map([...attended, ...present.map(({ node }) => node)].map(({ id, name }) => [id, name]));
  const people = new Map(contacts.map(({ id, name, roleTitle }) => [id, name ?? roleTitle]));
  const decisionFault = Object.entries(faults).find(([field]) => field.startsWith('decisions'))?.[1];
  const count = (key: 'hotlineCount' | 'partnerCount', label: string) => (
    <NumberInput
      label={label}
      min={0}
      allowDecimal={false}
      hideControls
      value={value[key]}
      onChange={(number) => onChange({ [key]: typeof number === 'number' ? number : 0 })}
      error={faults[key]}
    />
  );
  return (
    <>
      <DateField
        label={t('metOn')}
        value={value.metOn}
        max={today()}
        required
        shortcuts
        onChange={(day) => onChange({ metOn: day ?? value.metOn })}
        error={faults['metOn']}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MultiSelect
          label={t('colleagues')}
          data={[...colleagues].map(([id, label]) => ({ value: id, label }))}
          value={[...value.userIds]}
          onChange={(userIds) => onChange({ userIds })}
          error={faults['userIds']}
        />
        <MultiSelect
          label={t('contacts')}
          data={[...people].map(([id, label]) => ({ value: id, label }))}
          value={[...value.personIds]}
          onChange={(personIds) => onChange({ personIds })}
          error={faults['personIds']}
        />
        {count('hotlineCount', t('othersOfHotline'))}
        {count('partnerCount', t('othersOfPartners'))}
      </SimpleGrid>
      <SafeTextArea
        label={t('summary')}
        value={value.summary}
        onChange={(summary) => onChange({ summary })}
        error={faults['summary']}
        {...text}
      />
      <SafeTextArea
        label={t('decisionsByLine')}
        value={value.decisions}
        onChange={(decisions) => onChange({ decisions })}
        error={decisionFault}
        {...text}
      />
    </>
  );
}

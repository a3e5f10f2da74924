import { Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { useChange, useRead } from '../../lib/query.ts';
import { useLabel } from '../../lib/vocabulary.ts';
import { useRefusalText } from '../../ui/error-state.tsx';
import { RecordPicker } from '../../ui/record-picker.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Proposal } from './proposal-words.ts';
import { MatchSurveyProposalDocument, MeantInitiativesDocument } from './survey-proposal.operation.ts';

const NONE = 'none';

/** Which initiative of the registry a name means: likely ones with the reasons, any other by search, or none. */
export function MeantInitiative({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation('surveyProposals');
  const { label } = useLabel();
  const format = useFormat();
  const refusalText = useRefusalText();
  const [search, setSearch] = useState('');
  const found = useRead(MeantInitiativesDocument, { search: search || null });
  const match = useChange(MatchSurveyProposalDocument, { onError: (refusal) => toast(refusalText(refusal)) });
  const { id, version, initiative, matches, kind } = proposal;
  const choose = (initiativeId: string | null) => match.mutate({ input: { id, version, initiativeId } });
  const places = (countries: readonly { readonly code: string }[]) =>
    countries.map(({ code }) => format.country(code)).join(', ');
  const offered = matches.flatMap(({ initiative: one, reasons }) =>
    one ? [{ ...one, why: reasons.map((reason) => label('matchReason', reason)).join(' · ') }] : [],
  );
  const byHand = initiative && !offered.some((one) => one.id === initiative.id) ? initiative : null;
  return (
    <Stack gap="xs">
      <Radio.Group
        label={t('meant')}
        value={initiative?.id ?? NONE}
        onChange={(chosen) => choose(chosen === NONE ? null : chosen)}
      >
        <Stack gap="xs" mt="xs">
          {offered.map((one) => (
            <Radio
              key={one.id}
              value={one.id}
              disabled={match.isPending}
              label={one.name}
              description={[one.organisation?.name, places(one.countries), one.why].filter(Boolean).join(' · ')}
            />
          ))}
          {byHand && (
            <Radio
              value={byHand.id}
              label={byHand.name}
              description={[places(byHand.countries), t('byHand')].join(' · ')}
            />
          )}
          <Radio value={NONE} disabled={match.isPending} label={t(kind === 'INITIATIVE' ? 'newOne' : 'notYet')} />
        </Stack>
      </Radio.Group>
      <RecordPicker
        label={t('another')}
        value={null}
        onChange={(option) => option && choose(option.id)}
        onSearch={setSearch}
        loading={found.isFetching}
        options={(found.data?.initiatives.edges ?? []).map(({ node }) => ({
          id: node.id,
          label: node.name,
          hint: places(node.countries),
        }))}
      />
      {offered.length === 0 && !initiative && (
        <Text size="xs" c="dimmed">
          {t('noMatch')}
        </Text>
      )}
    </Stack>
  );
}

import { brokenByColleague, candidateOf, type PanelStanding } from '@alongside/domain';
import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../lib/ids.ts';
import { useChange } from '../../../lib/query.ts';
import { FormActs, FormFault, useFormFaults } from '../../../ui/form.tsx';
import { SafeTextInput } from '../../../ui/safe-text-input.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { factsOf } from '../pool/balance.tsx';
import { CandidateFields, candidateContent, candidateValues } from '../pool/candidate-fields.tsx';
import { useRuleWords } from '../selection/rule-words.ts';
import { ApproveColleagueDocument, RefuseColleagueDocument } from './invitation.operation.ts';
import { type Invitation, nameOf } from './invitation-record.ts';

interface ColleagueDialogProps {
  readonly group: FocusGroup;
  readonly invitations: readonly Invitation[];
  readonly invitation: Invitation;
  readonly suggestion: NonNullable<Invitation['suggestion']>;
  readonly onClose: () => void;
}

/** The panel as the rules see it, out of what the page shows. */
function standingOf(group: FocusGroup, invitations: readonly Invitation[]): PanelStanding {
  const { seats, reserves, quotas, caps, candidates } = group;
  const seatedIds = new Set(invitations.map(({ candidate }) => candidate.id));
  const pool = candidates.filter(({ id, excludedBecause }) => !excludedBecause || seatedIds.has(id));
  return {
    pool: pool.map(factsOf).map(candidateOf),
    rules: {
      seats,
      reserves,
      quotas: quotas.map(({ max, ...quota }) => ({ ...quota, max: max ?? null })),
      caps,
      mustInclude: [],
    },
    order: [],
    invited: invitations.map(({ id, state, candidate }) => ({ id, state, candidateId: candidate.id, facts: null })),
  };
}

/** A colleague whom somebody named in their own place: who it is, what it does to the rules, and the decision. */
export function ColleagueDialog({ group, invitations, invitation, suggestion, onClose }: ColleagueDialogProps) {
  const { t } = useTranslation('invitations');
  const words = useRuleWords();
  const [candidateId] = useState(newId);
  const { candidate } = invitation;
  const [values, setValues] = useState(() => {
    const { name, role, organisation, email } = suggestion;
    // What the rules look at is taken from whoever named them, and can be corrected.
    const start = candidateValues(candidate);
    return { ...start, name: name ?? '', role, email: email ?? '', organisation: organisation ?? start.organisation };
  });
  const [refusing, setRefusing] = useState(false);
  const [because, setBecause] = useState('');
  const [confirmed, onConfirmed] = useState(false);
  const { faults, general, take, clear } = useFormFaults();
  const approve = useChange(ApproveColleagueDocument, { onSuccess: onClose, onError: take });
  const refuse = useChange(RefuseColleagueDocument, { onSuccess: onClose, onError: take });
  const content = candidateContent(values);
  const broken = brokenByColleague(standingOf(group, invitations), { id: candidateId, ...content }, candidate.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    clear();
    const { id, version } = suggestion;
    if (refusing) refuse.mutate({ input: { id, version, because, confirmedText: confirmed } });
    else
      approve.mutate({
        input: {
          id,
          version,
          candidate: { id: candidateId, source: 'SUGGESTION', ...content },
          because: because.trim() || null,
          confirmedText: confirmed,
        },
      });
  };
  const text = { confirmed, onConfirmed };
  const named = Object.fromEntries(
    Object.entries(faults).map(([field, message]) => [field.replace('candidate.', ''), message]),
  );
  return (
    <Modal opened onClose={onClose} title={t('colleague.title', { who: nameOf(candidate) })} size="lg">
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t(refusing ? 'colleague.refuseText' : 'colleague.text')}</Text>
          {!refusing && (
            <>
              <CandidateFields
                values={values}
                onChange={(change) => setValues((old) => ({ ...old, ...change }))}
                faults={named}
                text={text}
              />
              <div role="status">
                <StateBadge
                  tone={broken.length === 0 ? 'good' : 'attention'}
                  label={
                    broken.length === 0
                      ? t('colleague.kept')
                      : t('colleague.broken', {
                          rules: broken.map((rule) => words(rule as Parameters<typeof words>[0])).join('; '),
                        })
                  }
                />
              </div>
            </>
          )}
          {(refusing || broken.length > 0) && (
            <SafeTextInput
              label={t(refusing ? 'colleague.whyNot' : 'colleague.whyYet')}
              required
              value={because}
              onChange={setBecause}
              error={faults['because']}
              {...text}
            />
          )}
          <FormFault text={general ?? faults['id']} />
          <Group justify="space-between">
            <Button variant="subtle" color="gray" onClick={() => setRefusing(!refusing)}>
              {t(refusing ? 'colleague.back' : 'colleague.notPossible')}
            </Button>
            <FormActs
              submit={t(refusing ? 'colleague.refuse' : 'colleague.approve')}
              onCancel={onClose}
              busy={approve.isPending || refuse.isPending}
            />
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

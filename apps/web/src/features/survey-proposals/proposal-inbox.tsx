import { Button, Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '../../lib/shortcut.ts';
import { FormFault } from '../../ui/form.tsx';
import { Keys } from '../../ui/keys.tsx';
import { PostponeDialog, RejectDialog } from './leave-out-dialogs.tsx';
import { ProposalLine } from './proposal-line.tsx';
import type { Proposal } from './proposal-words.ts';
import styles from './survey-proposals.module.css';
import { isCertain, isReady, useChoices } from './use-choices.ts';
import { useDecisions } from './use-decisions.ts';

const route = getRouteApi('/signed-in/surveys/proposals');
type Dialog = 'reject' | 'postpone';

/** Which proposal is open, kept in the address; the keyboard moves it. */
function useCurrent(proposals: readonly Proposal[]) {
  const navigate = route.useNavigate();
  const { at } = route.useSearch();
  const [byKey, setByKey] = useState(false);
  const index = proposals.findIndex(({ id }) => id === at);
  const open = (id: string | undefined, key = false) => {
    setByKey(key);
    void navigate({ search: (old) => ({ ...old, at: id }), replace: true });
  };
  return {
    current: proposals[index],
    byKey,
    open,
    move: (step: number) => {
      const next = proposals[index < 0 ? 0 : Math.min(Math.max(index + step, 0), proposals.length - 1)];
      if (next) open(next.id, true);
    },
    /** Goes on to the next one that is not among those that are done. */
    goOn: (done: readonly string[]) => open(proposals.slice(index + 1).find(({ id }) => !done.includes(id))?.id, true),
  } as const;
}

/** The proposals as lines, one of them open: `j` and `k` move, `a` accepts, `x` leaves out, `p` postpones. */
export function ProposalInbox({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { t } = useTranslation('surveyProposals');
  const { current, byKey, open, move, goOn } = useCurrent(proposals);
  const { choiceOf, choose } = useChoices();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [dialog, setDialog] = useState<Dialog>();
  const decisions = useDecisions((done) => {
    setSelected((old) => old.filter((id) => !done.includes(id)));
    if (current && done.includes(current.id)) goOn(done);
  });
  const chosen = proposals.filter((each) => selected.includes(each.id) && isCertain(each, choiceOf(each)));
  const waits = current?.viewerCan.decide && ['OPEN', 'ALREADY'].includes(current.state) ? current : undefined;
  const acceptOne = (each: Proposal) => {
    if (isReady(each, choiceOf(each))) decisions.accept([[each, choiceOf(each)]]);
  };
  useShortcut('j', () => move(1));
  useShortcut('k', () => move(-1));
  useShortcut('a', () => waits && acceptOne(waits), waits !== undefined);
  useShortcut('x', () => setDialog('reject'), waits !== undefined);
  useShortcut('p', () => setDialog('postpone'), waits !== undefined);
  const shown = { onClose: () => setDialog(undefined), onUndo: decisions.reopen };
  const done = () => {
    setDialog(undefined);
    if (current) goOn([current.id]);
  };
  const ready = proposals.filter((each) => isCertain(each, choiceOf(each)));
  return (
    <>
      {ready.length > 0 && (
        <Group className={styles.bar ?? ''} justify="space-between">
          <Group gap="sm">
            <Button
              disabled={chosen.length === 0}
              loading={decisions.busy}
              onClick={() => decisions.accept(chosen.map((each) => [each, choiceOf(each)]))}
            >
              {t('acceptSelected', { count: chosen.length })}
            </Button>
            <Button
              variant="default"
              onClick={() => setSelected(chosen.length === ready.length ? [] : ready.map(({ id }) => id))}
            >
              {t(chosen.length === ready.length ? 'selectNone' : 'selectAll', { count: ready.length })}
            </Button>
          </Group>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            <Keys keys="j" /> <Keys keys="k" /> {t('keys')}
          </Text>
        </Group>
      )}
      <FormFault text={decisions.fault} />
      <ul className={styles.list}>
        {proposals.map((each) => (
          <ProposalLine
            key={each.id}
            proposal={each}
            open={each.id === current?.id}
            focused={byKey && each.id === current?.id}
            onOpen={(next) => open(next ? each.id : undefined)}
            selected={selected.includes(each.id)}
            onSelect={(on) => setSelected((old) => (on ? [...old, each.id] : old.filter((id) => id !== each.id)))}
            choice={choiceOf(each)}
            onChange={(change) => choose(each.id, change)}
            busy={decisions.busy}
            acts={{
              onAccept: () => acceptOne(each),
              onReject: () => setDialog('reject'),
              onPostpone: () => setDialog('postpone'),
              onUndo: decisions.undoBatch,
              onReopen: () => decisions.reopen(each),
            }}
          />
        ))}
      </ul>
      {dialog === 'reject' && current && <RejectDialog proposal={current} onDone={done} {...shown} />}
      {dialog === 'postpone' && current && <PostponeDialog proposal={current} onDone={done} {...shown} />}
    </>
  );
}

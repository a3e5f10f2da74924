import { candidateOf, type PollVoter, type RankedOption, rankOptions } from '@alongside/domain';
import { Anchor, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/query.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { StateBadge } from '../../../ui/state-badge.tsx';
import { toast } from '../../../ui/toast.tsx';
import type { FocusGroup } from '../focus-group-record.ts';
import { CloseDatePollDocument, RemovePollOptionDocument } from '../session/session.operation.ts';
import { nameOf, type Participant, type Poll } from '../session/session-record.ts';
import { useTimeWords } from '../session/time-words.ts';
import { useAttributeValue } from '../use-attribute-value.ts';
import styles from './date.module.css';
import { NoteAnswersDialog } from './note-answers-dialog.tsx';
import { VoteMark } from './vote-mark.tsx';

type Option = Poll['options'][number];

const votersOf = (poll: Poll, people: readonly Participant[]): PollVoter[] =>
  people.map(({ id, zone, required, candidate }) => {
    const { country = null, experience = null, organisation = null, ...facts } = candidate;
    return {
      ...candidateOf({ ...facts, country, experience, organisation }),
      zone: zone ?? poll.zone,
      required,
      votes: new Map(
        poll.options.flatMap((option) => {
          const vote = option.answers.find(({ candidateId }) => candidateId === id)?.vote;
          return vote ? [[option.id, vote] as const] : [];
        }),
      ),
    };
  });

interface GridProps {
  readonly group: FocusGroup;
  readonly poll: Poll;
  readonly people: readonly Participant[];
  readonly canKeep: boolean;
}

/** What speaks for and against one option, in words: who comes, who is missing, which quotas are kept. */
function Verdict({ ranked, people }: { readonly ranked: RankedOption; readonly people: readonly Participant[] }) {
  const { t } = useTranslation('sessions');
  const say = useAttributeValue();
  const { yes, ifNeedBe, unanswered, missing, lost, lostByYes } = ranked;
  const words = lost.flatMap((rule) => (rule.rule === 'QUOTA' ? [say(rule.attribute as never, rule.value)] : []));
  return (
    <>
      <Text size="sm" className="tabular">
        {t('poll.counts', { coming: yes + ifNeedBe, total: people.length, yes, ifNeedBe, unanswered })}
      </Text>
      {missing.length > 0 && (
        <StateBadge
          tone="risk"
          label={t('poll.missing', {
            names: people
              .filter(({ id }) => missing.includes(id))
              .map(({ candidate }) => nameOf(candidate))
              .join(', '),
          })}
        />
      )}
      {words.length > 0 ? (
        <StateBadge tone="attention" label={t('poll.loses', { what: words.join(', ') })} />
      ) : (
        <StateBadge tone="good" label={t(lostByYes.length > 0 ? 'poll.keptIfNeedBe' : 'poll.allKept')} />
      )}
    </>
  );
}

function SlotActs({ poll, option }: { readonly poll: Poll; readonly option: Option }) {
  const { t } = useTranslation('sessions');
  const { span } = useTimeWords();
  const [choosing, setChoosing] = useState(false);
  const remove = useChange(RemovePollOptionDocument);
  const close = useChange(CloseDatePollDocument, { onSuccess: () => toast(t('poll.closed')) });
  const { day, hours, zone } = span(option.startsAt, poll.minutes, poll.zone);
  const drop = () => {
    remove.mutate({ input: { id: option.id, removed: true } });
    toast(t('poll.removed'), { undo: () => remove.mutate({ input: { id: option.id, removed: false } }) });
  };
  return (
    <Group gap="xs" mt="xs">
      <Button size="compact-sm" onClick={() => setChoosing(true)}>
        {t('poll.choose')}
      </Button>
      <Menu>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={t('poll.slotActs', { when: `${day}, ${hours}` })}
          >
            <IconDots size="var(--al-icon-small)" aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={drop}>{t('poll.remove')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {choosing && (
        <ConfirmDialog
          title={t('poll.chooseTitle', { when: `${day}, ${hours}` })}
          confirm={t('poll.choose')}
          busy={close.isPending}
          onClose={() => setChoosing(false)}
          onConfirm={() => close.mutate({ input: { id: poll.id, version: poll.version, optionId: option.id } })}
        >
          {t('poll.chooseText', { zone })}
        </ConfirmDialog>
      )}
    </Group>
  );
}

interface PersonProps {
  readonly person: Participant;
  /** Absent where nothing can be noted for them. */
  readonly onNote: ((person: Participant) => void) | undefined;
}

/** A name, which opens their answers where the secretariat may note them. */
function Person({ person, onNote }: PersonProps) {
  const { t } = useTranslation('sessions');
  const name = nameOf(person.candidate);
  if (!onNote) return name;
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      fw={600}
      ta="left"
      aria-label={t('poll.note', { who: name })}
      onClick={() => onNote(person)}
    >
      {name}
    </Anchor>
  );
}

/** Options by rank, with everybody's answer and local hour: a table where there is room, and one card for each option elsewhere. */
export function PollGrid({ group, poll, people, canKeep }: GridProps) {
  const { t } = useTranslation('sessions');
  const { span, hardship } = useTimeWords();
  const [noting, setNoting] = useState<Participant | undefined>();
  const plain = poll.options.map(({ id, startsAt }) => ({ id, startsAt: new Date(startsAt), minutes: poll.minutes }));
  const quotas = group.quotas.map(({ attribute, value, min, max }) => ({ attribute, value, min, max: max ?? null }));
  const ranked = rankOptions(plain, votersOf(poll, people), { quotas });
  const note = canKeep && !poll.closedAt ? setNoting : undefined;
  const answered = poll.options.some(({ answers }) => answers.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keys
    <section className={styles.frame} tabIndex={0} aria-label={t('poll.grid')}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col">{t('poll.when')}</th>
            {people.map((person) => (
              <th key={person.id} scope="col">
                <Person person={person} onNote={note} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranked.map((rank, place) => {
            const option = poll.options.find(({ id }) => id === rank.optionId);
            if (!option) return null;
            const own = span(option.startsAt, poll.minutes, poll.zone);
            return (
              <tr key={option.id}>
                <th scope="row" className={styles.slot ?? ''}>
                  <Group gap="xs">
                    <Text fw={500}>
                      {own.day}, {own.hours}
                    </Text>
                    {place === 0 && answered && !poll.closedAt && <StateBadge tone="good" label={t('poll.best')} />}
                    {poll.chosenOptionId === option.id && <StateBadge tone="good" label={t('poll.chosen')} />}
                  </Group>
                  <Text size="xs" c="dimmed">
                    {own.zone}
                  </Text>
                  {option.clockMoved && (
                    <StateBadge tone="attention" label={t('clockMoved', { typed: option.typed.replace('T', ' ') })} />
                  )}
                  <Verdict ranked={rank} people={people} />
                  {canKeep && !poll.closedAt && <SlotActs poll={poll} option={option} />}
                </th>
                {people.map((person) => {
                  const zone = person.zone ?? poll.zone;
                  const { day, hours } = span(option.startsAt, poll.minutes, zone);
                  const hard = hardship(option.startsAt, zone) > 0;
                  return (
                    <td key={person.id}>
                      <span className={styles.who}>
                        <Person person={person} onNote={note} />
                      </span>
                      <span className={styles.said}>
                        <VoteMark
                          vote={option.answers.find(({ candidateId }) => candidateId === person.id)?.vote ?? null}
                        />
                        <span className={styles.hour} data-hard={hard}>
                          {[
                            day !== own.day && day,
                            hours,
                            hard && t('poll.hard'),
                            !person.zone && t('poll.zoneUnknown'),
                          ]
                            .filter((part) => typeof part === 'string')
                            .map((part) => (
                              <span key={part} className={styles.part}>
                                {part}
                              </span>
                            ))}
                        </span>
                      </span>
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {noting && <NoteAnswersDialog poll={poll} person={noting} onClose={() => setNoting(undefined)} />}
    </section>
  );
}

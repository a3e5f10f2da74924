import {
  agendaProblems,
  ensure,
  ensureValid,
  isInviting,
  isSettled,
  may,
  missingForStep,
  momentOf,
  nextSessionStep,
  parseTypedTime,
  type SessionRequirement,
  sessionProblems,
  sessionRequirements,
  sessionSteps,
  wrongStage,
} from '@alongside/domain';
import { trimmedOrNull } from '@alongside/shared';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.ts';
import { actor, db } from '../../kernel/operation/operation.ts';
import { ensureVersion } from '../../kernel/operation/versions.ts';
import { updateVersion } from '../../kernel/operation/writes.ts';
import { FocusGroupEntity, FocusGroupRepository } from '../focus-groups/index.ts';
import { SessionEntity } from './session.entity.ts';
import type {
  AdvanceFocusGroupInput,
  GiveUpSessionInput,
  SetAgendaInput,
  SetSessionInput,
  StepBackFocusGroupInput,
} from './session.inputs.ts';
import { SessionRepository } from './session.repository.ts';

/** What calendars know of a session. */
type InCalendars = Pick<SessionEntity, 'typed' | 'zone' | 'startsAt' | 'minutes' | 'venue' | 'joinLink' | 'confirmed'>;

/** Commands on sessions. Each answers the id of the focus group. */
@Injectable()
export class SessionService {
  constructor(
    private readonly groups: FocusGroupRepository,
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** Sets or changes when and where. */
  async set({ focusGroupId, version, ...input }: SetSessionInput): Promise<string> {
    const group = await this.group(focusGroupId, isInviting);
    const plan = { ...input, venue: trimmedOrNull(input.venue), joinLink: trimmedOrNull(input.joinLink) };
    const before = await this.sessions.load(focusGroupId);
    if (before && version !== before.version) {
      // The first date sent again, after a lost answer.
      if (version == null && before.version === 1 && before.typed === plan.at) return focusGroupId;
      await ensureVersion('focus_group_sessions', before, version ?? 0);
    }
    ensureValid(sessionProblems(plan, this.clock.now()));
    const { at: typed, zone, minutes, venue, joinLink, confirmed } = plan;
    const time = parseTypedTime(typed) as NonNullable<ReturnType<typeof parseTypedTime>>;
    await this.write(
      group,
      { typed, zone, minutes, venue, joinLink, confirmed, startsAt: momentOf(time, zone) },
      before,
    );
    return focusGroupId;
  }

  /** The date that a poll came to, with the place that was known before. */
  async fix(
    group: FocusGroupEntity,
    option: Pick<InCalendars, 'typed' | 'zone' | 'startsAt' | 'minutes'>,
  ): Promise<void> {
    const before = await this.sessions.load(group.id);
    const { typed, zone, startsAt, minutes } = option;
    const { venue = null, joinLink = null } = before ?? {};
    await this.write(group, { typed, zone, startsAt, minutes, venue, joinLink, confirmed: true }, before);
  }

  /** Gives the date up: whoever has it in the calendar gets a cancellation. */
  async giveUp({ id, version }: GiveUpSessionInput): Promise<string> {
    const group = await this.group(id, isInviting);
    const session = await this.sessions.find(id);
    if (session.givenUpAt !== null) return id;
    await ensureVersion('focus_group_sessions', session, version);
    const changes = { givenUpAt: this.clock.now(), sequence: session.sequence + 1 };
    await updateVersion(SessionEntity, { id }, version, changes);
    await this.move(group, 'INVITING');
    return id;
  }

  async setAgenda({ id, version, items }: SetAgendaInput): Promise<string> {
    await this.group(id, (status) => !isSettled(status));
    const session = await this.sessions.find(id);
    await ensureVersion('focus_group_sessions', session, version);
    const agenda = items.map(({ title, minutes, lead }) => ({
      title: title.trim(),
      minutes,
      lead: trimmedOrNull(lead),
    }));
    ensureValid(agendaProblems(agenda));
    await updateVersion(SessionEntity, { id }, version, { agenda });
    return id;
  }

  /** To HELD and REPORTED; what is missing is told. SCHEDULED follows from a date by itself. */
  async advance({ id, version }: AdvanceFocusGroupInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.findVersion(id, version);
    const step = nextSessionStep(group.status);
    const facts = await this.sessions.facts(id);
    const missing = step ? missingForStep(step, facts, this.clock.now()) : [];
    if (!step || missing.length > 0) throw notYet(group, step ?? group.status, missing);
    await this.move(group, step);
    return id;
  }

  async stepBack({ id, version }: StepBackFocusGroupInput): Promise<string> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.findVersion(id, version);
    if (group.status !== 'HELD' && group.status !== 'REPORTED') throw notYet(group, group.status, []);
    await this.move(group, sessionSteps[group.status]);
    return id;
  }

  /** A focus group, locked, in a state that allows it. */
  private async group(id: string, allows: (status: FocusGroupEntity['status']) => boolean): Promise<FocusGroupEntity> {
    ensure(may.keepFocusGroup(actor()));
    const group = await this.groups.find(id);
    if (!allows(group.status)) throw notYet(group, group.status, []);
    return group;
  }

  private async write(group: FocusGroupEntity, next: InCalendars, before: SessionEntity | null): Promise<void> {
    if (before) {
      const told =
        JSON.stringify(inCalendars(before)) !== JSON.stringify(inCalendars(next)) || before.givenUpAt !== null;
      const sequence = before.sequence + (told ? 1 : 0);
      await updateVersion(SessionEntity, { id: group.id }, before.version, { ...next, sequence, givenUpAt: null });
    } else {
      await db().insert(SessionEntity, { ...next, id: group.id, createdBy: actor().userId });
    }
    await this.move(group, next.confirmed ? 'SCHEDULED' : 'INVITING');
  }

  private async move(group: FocusGroupEntity, status: FocusGroupEntity['status']): Promise<void> {
    if (group.status !== status) await updateVersion(FocusGroupEntity, { id: group.id }, group.version, { status });
  }
}

/** What of a session stands in calendars: a change of it raises the number of their files. */
const inCalendars = ({ startsAt, minutes, venue, joinLink, confirmed }: InCalendars) => [
  startsAt.toISOString(),
  minutes,
  venue,
  joinLink,
  confirmed,
];

const notYet = ({ status }: FocusGroupEntity, to: string, missing: readonly SessionRequirement[]) =>
  wrongStage(
    missing.length > 0 ? 'Something is still missing.' : 'The focus group does not stand where this could be done.',
    {
      from: status,
      to,
      missing: missing.map((code) => ({ code, message: sessionRequirements.definition(code) })),
    },
  );

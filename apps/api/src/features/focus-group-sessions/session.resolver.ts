import { Args, Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { readOne } from '../../kernel/reads/reads.ts';
import { FocusGroupEntity } from '../focus-groups/index.ts';
import { CalendarFileService } from './calendar-file.service.ts';
import { CalendarMailService } from './calendar-mail.service.ts';
import { ParticipantService } from './participant.service.ts';
import { CalendarFile, FocusGroupParticipant } from './participant.types.ts';
import { SessionEntity, SessionProgress } from './session.entity.ts';
import {
  AdvanceFocusGroupInput,
  GiveUpSessionInput,
  HandOutCalendarFileInput,
  MailCalendarFilesInput,
  NoteAttendanceInput,
  NoteConsentsInput,
  SetAgendaInput,
  SetSessionInput,
  StepBackFocusGroupInput,
} from './session.inputs.ts';
import { SessionService } from './session.service.ts';

@Resolver(() => FocusGroupEntity)
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly people: ParticipantService,
    private readonly calendars: CalendarFileService,
    private readonly mails: CalendarMailService,
  ) {}

  @ResolveField(() => SessionEntity, { nullable: true, description: 'Null while no date was set.' })
  session() {
    return null;
  }

  @ResolveField(() => [FocusGroupParticipant], {
    description: 'Who holds a seat and was asked, and who once did; by name.',
  })
  participants() {
    return [];
  }

  @ResolveField(() => SessionProgress, { description: 'What comes next, and what is still missing for it.' })
  progress() {
    return { next: null, missing: [], previous: null };
  }

  @Mutation(() => FocusGroupEntity, { description: 'Sets or changes when and where a focus group meets.' })
  async setFocusGroupSession(@Args('input') input: SetSessionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.sessions.set(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Gives the date up; calendar files then take it away again.' })
  async giveUpFocusGroupSession(@Args('input') input: GiveUpSessionInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.sessions.giveUp(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async setFocusGroupAgenda(@Args('input') input: SetAgendaInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.sessions.setAgenda(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Moves to HELD, then to REPORTED. WRONG_STAGE tells what is missing.',
  })
  async advanceFocusGroup(@Args('input') input: AdvanceFocusGroupInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.sessions.advance(input), info);
  }

  @Mutation(() => FocusGroupEntity, { description: 'Takes `advanceFocusGroup` back.' })
  async stepBackFocusGroup(@Args('input') input: StepBackFocusGroupInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.sessions.stepBack(input), info);
  }

  @Mutation(() => FocusGroupEntity)
  async noteAttendance(@Args('input') input: NoteAttendanceInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.people.noteAttendance(input), info);
  }

  @Mutation(() => FocusGroupEntity, {
    description: 'Writes down what somebody told that they agree to. What is taken back leaves the findings at once.',
  })
  async noteConsents(@Args('input') input: NoteConsentsInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.people.noteConsents(input), info);
  }

  @Mutation(() => CalendarFile, {
    description: 'Writes the calendar file that somebody should have now, and notes that they got it.',
  })
  handOutCalendarFile(@Args('input') input: HandOutCalendarFileInput) {
    return this.calendars.handOut(input);
  }

  @Mutation(() => FocusGroupEntity, {
    description:
      'Mails the calendar file to everybody with an address whose calendar is behind. Later changes then go out by themselves.',
  })
  async mailCalendarFiles(@Args('input') input: MailCalendarFilesInput, @Info() info: GraphQLResolveInfo) {
    return readOne('FocusGroup', await this.mails.send(input), info);
  }
}

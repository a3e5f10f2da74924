import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarFileService } from './calendar-file.service.ts';
import { AnswerPollByLinkInput } from './date-poll.inputs.ts';
import { CalendarFile } from './participant.types.ts';
import { ConsentByLinkInput } from './session.inputs.ts';
import { SessionLinkService } from './session-link.service.ts';
import { SessionByLink } from './session-link.types.ts';

@Resolver(() => SessionByLink)
export class SessionLinkResolver {
  constructor(
    private readonly links: SessionLinkService,
    private readonly calendars: CalendarFileService,
  ) {}

  @Query(() => SessionByLink, {
    description: 'By a personal link (header `x-alongside-link`). NOT_FOUND for every link that opens no invitation.',
  })
  sessionByLink() {
    return this.links.read();
  }

  @Query(() => CalendarFile, {
    description: 'By a personal link: the date for the own calendar, in the words of a zone.',
  })
  calendarFileByLink(
    @Args('zone', { description: 'IANA time zone of the reader.' }) zone: string,
    @Args('language', { description: 'en or de.' }) language: string,
  ) {
    return this.calendars.download(zone, language);
  }

  @Mutation(() => SessionByLink, { description: 'By a personal link: answers the date poll while it is open.' })
  answerPollByLink(@Args('input') input: AnswerPollByLinkInput) {
    return this.links.answer(input);
  }

  @Mutation(() => SessionByLink, {
    description: 'By a personal link: says what one agrees to. What is taken back leaves the findings at once.',
  })
  consentByLink(@Args('input') input: ConsentByLinkInput) {
    return this.links.consent(input);
  }
}

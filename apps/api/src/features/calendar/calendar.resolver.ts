import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { CalendarService } from './calendar.service.ts';
import { MadeCalendarLink, ViewerCalendar } from './calendar.types.ts';

@Resolver()
export class CalendarResolver {
  constructor(private readonly calendars: CalendarService) {}

  @Query(() => ViewerCalendar, { description: 'The viewer’s calendar, and whether a program can fetch it.' })
  calendar(): Promise<ViewerCalendar> {
    return this.calendars.own();
  }

  @Mutation(() => MadeCalendarLink, {
    description: 'Makes the address by which a calendar program fetches the viewer’s calendar. The one before ends.',
  })
  makeCalendarLink(): Promise<MadeCalendarLink> {
    return this.calendars.makeLink();
  }

  @Mutation(() => ViewerCalendar, { description: 'Ends the address of the viewer’s calendar.' })
  endCalendarLink(): Promise<ViewerCalendar> {
    return this.calendars.endLink();
  }
}

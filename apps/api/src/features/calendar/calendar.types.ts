import { type CalendarKind, calendarKinds, type SharingLabel } from '@alongside/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar, DateTimeScalar } from '../../kernel/scalars.ts';
import { vocabularyEnum } from '../../kernel/vocabulary-enum.ts';

export const CalendarKindEnum = vocabularyEnum('CalendarKind', calendarKinds, 'What falls on a day of the calendar.');

/** A day in the viewer's calendar. */
@ObjectType({ description: 'A day in the viewer’s calendar: of a record that the viewer may see now.' })
export class CalendarEntry {
  @Field(() => ID, { description: 'Id of the record.' })
  id: string;

  @Field(() => CalendarKindEnum)
  kind: CalendarKind;

  @Field(() => DateScalar)
  day: string;

  @Field(() => DateScalar, { description: 'Last day of what takes several; else the day itself.' })
  until: string;

  @Field(() => String, { nullable: true, description: 'What the record is called by itself.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'The initiative with which it has to do.' })
  about: string | null;

  @Field(() => String, { description: 'Address of the page on which it stands, without our own host.' })
  page: string;

  sharing: SharingLabel;
  changedAt: Date;
}

/** How many days of one kind the calendar holds. */
@ObjectType()
export class CalendarKindCount {
  @Field(() => CalendarKindEnum)
  kind: CalendarKind;

  @Field(() => Int)
  count: number;
}

/** The address by which a calendar program fetches the viewer's calendar. Its token is stored nowhere. */
@ObjectType()
export class CalendarLink {
  @Field(() => DateTimeScalar, { description: 'When it was made, in place of the one before.' })
  madeAt: Date;
}

@ObjectType({ description: 'What the viewer’s calendar holds now, as a calendar program would fetch it.' })
export class ViewerCalendar {
  @Field(() => CalendarLink, { nullable: true, description: 'Null while there is no address to fetch it by.' })
  link: CalendarLink | null;

  @Field(() => [CalendarKindCount], { description: 'How many days of each kind it holds, also where there are none.' })
  kinds: CalendarKindCount[];

  @Field(() => [CalendarEntry], { description: 'What comes next: at most five days, from today on.' })
  next: CalendarEntry[];
}

@ObjectType()
export class MadeCalendarLink {
  @Field(() => String, {
    description: 'Address on this server with the token: whoever knows it can fetch the calendar. Told this once.',
  })
  path: string;
}

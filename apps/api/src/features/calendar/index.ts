export { CalendarModule } from './calendar.module.ts';
export { defineCalendarDay } from './calendar-kind.reads.ts';

import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.ts';
import { CalendarRepository } from './calendar.repository.ts';
import { CalendarResolver } from './calendar.resolver.ts';
import { CalendarService } from './calendar.service.ts';
import { FetchRateService } from './fetch-rate.service.ts';

/** People's calendars, which programs fetch by a secret address. */
@Module({
  controllers: [CalendarController],
  providers: [FetchRateService, CalendarRepository, CalendarService, CalendarResolver],
})
export class CalendarModule {}

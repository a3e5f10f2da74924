import { Injectable } from '@nestjs/common';

/** The time by which jobs decide what is due; specs set it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CalendarCopy, calendarStep, type PersonInCalendars, type SessionInCalendars } from './index.ts';

const session = (given: Partial<SessionInCalendars> = {}): SessionInCalendars => ({
  sequence: 0,
  confirmed: true,
  cancelled: false,
  begun: false,
  ...given,
});
const person = (given: Partial<PersonInCalendars> = {}): PersonInCalendars => ({
  takesPart: true,
  accepted: true,
  copy: null,
  ...given,
});
const copy = (method: CalendarCopy['method'], sequence: number, withLink = true): CalendarCopy => ({
  method,
  sequence,
  withLink,
  ahead: true,
});
const out = { takesPart: false, accepted: false };

describe('the calendar file of a participant', () => {
  it.each([
    ['an invitation', session(), person(), ['REQUEST', 'CONFIRMED', 0, true]],
    ['a time that is only held', session({ confirmed: false }), person(), ['REQUEST', 'TENTATIVE', 0, true]],
    ['a change', session({ sequence: 1 }), person({ copy: copy('REQUEST', 0) }), ['REQUEST', 'CONFIRMED', 1, true]],
    [
      'a second change',
      session({ sequence: 2 }),
      person({ copy: copy('REQUEST', 1) }),
      ['REQUEST', 'CONFIRMED', 2, true],
    ],
    [
      'the same again',
      session({ sequence: 1 }),
      person({ copy: copy('REQUEST', 1) }),
      ['REQUEST', 'CONFIRMED', 1, false],
    ],
    [
      'somebody who accepts later',
      session(),
      person({ copy: copy('REQUEST', 0, false) }),
      ['REQUEST', 'CONFIRMED', 0, true],
    ],
    [
      'somebody who declined',
      session(),
      person({ ...out, copy: copy('REQUEST', 0) }),
      ['CANCEL', 'CANCELLED', 1, true],
    ],
    [
      'the end',
      session({ sequence: 3, cancelled: true }),
      person({ copy: copy('REQUEST', 2) }),
      ['CANCEL', 'CANCELLED', 3, true],
    ],
    [
      'the end without a raised number',
      session({ cancelled: true }),
      person({ copy: copy('REQUEST', 0) }),
      ['CANCEL', 'CANCELLED', 1, true],
    ],
    [
      'a new date after the end',
      session({ sequence: 4 }),
      person({ copy: copy('CANCEL', 3) }),
      ['REQUEST', 'CONFIRMED', 4, true],
    ],
    ['somebody who comes back', session(), person({ copy: copy('CANCEL', 1) }), ['REQUEST', 'CONFIRMED', 2, true]],
  ] as const)('of %s', (_, held, who, [method, status, sequence, due]) => {
    expect(calendarStep(held, who)).toMatchObject({ method, status, sequence, due });
  });

  it('tells the link to those who accepted, and to nobody else', () => {
    expect(calendarStep(session(), person({ accepted: false }))).toMatchObject({ withLink: false });
    expect(calendarStep(session(), person())).toMatchObject({ withLink: true });
    expect(calendarStep(session({ cancelled: true }), person({ copy: copy('REQUEST', 0) }))?.withLink).toBe(false);
  });

  it('goes to nobody who was never told, or knows already that it is over', () => {
    expect(calendarStep(session({ cancelled: true }), person())).toBeNull();
    expect(calendarStep(session(), person(out))).toBeNull();
    expect(calendarStep(session(), person({ ...out, copy: copy('CANCEL', 1) }))).toBeNull();
    expect(calendarStep(session({ begun: true }), person())).toBeNull();
  });

  it('corrects an hour ahead although the session has begun, without the link, and only once', () => {
    const begun = session({ sequence: 1, begun: true });
    const step = calendarStep(begun, person({ copy: copy('REQUEST', 0) }));
    expect(step).toMatchObject({ method: 'REQUEST', sequence: 1, due: true, withLink: false });
    const told = { ...copy('REQUEST', 1, false), ahead: false };
    expect(calendarStep(begun, person({ copy: told }))).toBeNull();
    expect(calendarStep(begun, person({ ...out, copy: told }))).toBeNull();
  });

  it('takes an hour ahead from whoever is out after the session has begun, and from nobody twice', () => {
    const begun = session({ sequence: 1, begun: true });
    expect(calendarStep(begun, person({ ...out, copy: copy('REQUEST', 0) }))).toMatchObject({ method: 'CANCEL' });
    expect(calendarStep({ ...begun, cancelled: true }, person({ copy: copy('REQUEST', 0) }))).toMatchObject({
      method: 'CANCEL',
    });
    expect(calendarStep(begun, person({ copy: copy('CANCEL', 0) }))).toBeNull();
  });

  it('never has a lower number than the one before, whatever happens in between', () => {
    const happening = fc.record({
      raise: fc.boolean(),
      cancelled: fc.boolean(),
      takesPart: fc.boolean(),
      accepted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 20 }), (all) => {
        let sequence = 0;
        let last: CalendarCopy | null = null;
        for (const { raise, ...each } of all) {
          if (raise) sequence += 1;
          const step = calendarStep(session({ sequence, cancelled: each.cancelled }), { ...each, copy: last });
          if (!step) continue;
          expect(step.sequence).toBeGreaterThanOrEqual(last?.sequence ?? 0);
          // Programs ignore a second file with the same number where it says something else.
          if (last && last.method !== step.method) expect(step.sequence).toBeGreaterThan(last.sequence);
          last = { ...step, ahead: true };
        }
      }),
    );
  });
});

import { hardshipAt } from '@alongside/domain';
import { wallClock, zonedSpan } from '@alongside/shared';
import { useFormat } from '../../../lib/format.ts';

/** The zone of the reader's device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Writes moments in the zones of people. */
export function useTimeWords() {
  const { locale } = useFormat();
  return {
    /** Day, hours and zone, each by itself. */
    span: (startsAt: string, minutes: number, zone: string) => zonedSpan(new Date(startsAt), minutes, zone, locale),
    /** What the hour costs somebody with a clock in this zone; 0 for working hours. */
    hardship: (startsAt: string, zone: string) => hardshipAt(wallClock(new Date(startsAt), zone)),
  };
}

import { useTranslation } from 'react-i18next';

/** A greeting by the reader's own clock. The name stays whole: which part of it is the given one differs by country. */
export function useGreeting(name: string, hour: number = new Date().getHours()): string {
  const { t } = useTranslation('home');
  if (hour < 12) return t('greetingMorning', { name });
  return t(hour < 18 ? 'greetingDay' : 'greetingEvening', { name });
}

import { useTranslation } from 'react-i18next';

/** A greeting by the reader's own clock, with the first of their names. */
export function useGreeting(name: string, hour: number = new Date().getHours()): string {
  const { t } = useTranslation('home');
  const first = name.split(' ')[0] ?? name;
  if (hour < 12) return t('greetingMorning', { name: first });
  return t(hour < 18 ? 'greetingDay' : 'greetingEvening', { name: first });
}

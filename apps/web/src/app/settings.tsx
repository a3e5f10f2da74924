import { CalendarLink } from '../features/calendar/calendar-link.tsx';
import { SettingsPage } from '../features/identity/settings-page.tsx';
import { MailChoices } from '../features/notifications/mail-choices.tsx';

/** The settings of a person, composed of what the features let people choose. */
export function Settings() {
  return (
    <SettingsPage>
      <MailChoices />
      <CalendarLink />
    </SettingsPage>
  );
}

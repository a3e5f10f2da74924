import type { MailWords } from '../notification/mail-text.ts';
import { vocabulary } from './vocabulary.ts';

export const germanMailWords: MailWords = {
  locale: 'de',
  kind: (kind) => vocabulary.notificationKind[kind],
  dated: (what, day) => `${what} (${day})`,
  subject: (count) => (count === 1 ? 'Alongside: eine Neuigkeit' : `Alongside: ${count} Neuigkeiten`),
  greeting: 'Guten Morgen,',
  lead: (count) =>
    count === 1 ? 'in Ihrem Posteingang ist eine Neuigkeit.' : `in Ihrem Posteingang sind ${count} Neuigkeiten.`,
  more: (count) => (count === 1 ? 'Und eine weitere:' : `Und ${count} weitere:`),
  withheld: 'Namen und Notizen werden nicht gemailt. Sie stehen hinter den Links, nach der Anmeldung.',
  choices: 'Was Ihnen gemailt wird und wann:',
};

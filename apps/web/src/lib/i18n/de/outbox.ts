import type { Catalogue } from '../catalogue.ts';
import type { outbox as english } from '../en/outbox.ts';

export const outbox: Catalogue<typeof english> = {
  title: 'Postausgang',
  settings: 'Einstellungen',
  lead: 'Mails, die Alongside verschickt. An Personen mit einem Konto nennen sie die Art einer Sache und verweisen auf sie; an alle anderen sagen sie, worum sie gebeten werden, und nichts aus anderen Einträgen.',
  noServerTitle: 'Kein Mailserver ist eingestellt',
  noServer:
    'Mails gehen nirgendwohin und sind hier zu lesen. Mit SMTP_URL und MAIL_FROM werden sie verschickt; was bis dahin aufbewahrt wurde, bleibt hier.',
  stuck: 'Jemand sollte nachsehen: {{unsure}} ungewiss, {{failed}} gescheitert.',
  filter: 'Stand',
  all: 'Jeder Stand',
  subject: 'Betreff',
  to: 'An',
  state: 'Stand',
  written: 'Geschrieben',
  nextAttempt: 'Nächster Versuch',
  settledAt: 'Erledigt',
  attempts: 'Versuche',
  detail: 'Der Mailserver sagte',
  messageId: 'Message-ID beginnt mit',
  calendarFile: 'Kalenderdatei, die sie trägt',
  unsureHelp:
    'Die Verbindung endete, bevor der Mailserver geantwortet hat. Suchen Sie die Message-ID in seinem Protokoll oder fragen Sie nach. Erneutes Senden kann die Mail verdoppeln.',
  send: 'Senden',
  sendAgain: 'Erneut senden',
  delivered: 'Sie ist angekommen',
  queuedAgain: 'Die Mail wird gesendet.',
  settled: 'Als angekommen vermerkt.',
  emptyTitle: 'Keine Mails',
  emptyText:
    'Wenn etwas auf jemanden wartet, erscheint hier eine Mail: höchstens eine am Tag für jede Person und, wo gewünscht, eine für jede direkte Zuweisung.',
  emptyFiltered: 'Keine Mail hat diesen Stand.',
};

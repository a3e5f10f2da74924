import { describe, expect, it } from '@jest/globals';
import { germanMailWords } from '../german/index.ts';
import { isHeaderLine } from '../mail/index.ts';
import { countryCodes, notificationKinds } from '../vocabulary/index.ts';
import {
  digestMail,
  directMail,
  englishMailWords,
  lastMorning,
  mailChoicesOf,
  notificationKindsOf,
  zoneOfCountry,
} from './index.ts';

const links = { inbox: 'https://a.example/inbox', choices: 'https://a.example/settings' };

describe('the choices of a person', () => {
  it('let a mail leave at once only for what was assigned directly', () => {
    const atOnce = notificationKinds.codes.filter((kind) => mailChoicesOf(kind).includes('AT_ONCE'));
    expect(atOnce).toEqual(['TASK_ASSIGNED', 'STEP_ASSIGNED', 'PARTNERSHIP_ASSIGNED', 'HANDOVER']);
  });

  it('always offer the daily mail and none at all', () => {
    for (const kind of notificationKinds.codes) {
      expect(mailChoicesOf(kind)).toEqual(expect.arrayContaining(['OFF', 'DIGEST']));
    }
  });

  it('name only what the role can get', () => {
    expect(notificationKindsOf('COORDINATOR')).not.toContain('APPROVAL_ASKED');
    expect(notificationKindsOf('MANAGER')).toEqual(
      notificationKinds.codes.filter(
        (kind) => kind !== 'PROPOSAL_MADE' && kind !== 'SEAT_OFFERED' && kind !== 'ACTION_ANSWERED',
      ),
    );
    expect(notificationKindsOf('SECRETARIAT')).toEqual([
      'CAMPAIGN_ANSWERED',
      'PROPOSAL_MADE',
      'SEAT_OFFERED',
      'ACTION_ANSWERED',
    ]);
    expect(notificationKindsOf('OBSERVER')).toEqual([]);
  });
});

describe('the last morning', () => {
  const morning = (now: string, zone: string) => {
    const { day, at } = lastMorning(new Date(now), zone);
    return [day, at.toISOString().slice(0, 16)];
  };

  it('is today from seven o’clock on, and yesterday before', () => {
    expect(morning('2026-11-22T05:59:59Z', 'Europe/Vienna')).toEqual(['2026-11-21', '2026-11-21T06:00']);
    expect(morning('2026-11-22T06:00:00Z', 'Europe/Vienna')).toEqual(['2026-11-22', '2026-11-22T06:00']);
    expect(morning('2026-11-22T22:59:00Z', 'Europe/Vienna')).toEqual(['2026-11-22', '2026-11-22T06:00']);
  });

  it('belongs to the day of the place, not of UTC', () => {
    expect(morning('2026-11-21T19:00:00Z', 'Pacific/Auckland')).toEqual(['2026-11-22', '2026-11-21T18:00']);
    expect(morning('2026-11-22T12:30:00Z', 'America/New_York')).toEqual(['2026-11-22', '2026-11-22T12:00']);
  });

  it('comes once a day, also when the clocks change', () => {
    const days = new Set<string>();
    for (let hour = 0; hour < 24 * 14; hour += 1) {
      const now = new Date(Date.parse('2027-03-20T00:00:00Z') + hour * 3_600_000);
      days.add(JSON.stringify(lastMorning(now, 'Europe/Vienna')));
    }
    expect(days.size).toBe(15);
  });
});

describe('the zone of a country', () => {
  it('exists for every country, and is one that this machine knows', () => {
    for (const country of countryCodes) {
      expect(() => lastMorning(new Date(0), zoneOfCountry(country))).not.toThrow();
    }
    expect(zoneOfCountry('AT')).toBe('Europe/Vienna');
    expect(zoneOfCountry('NZ')).toBe('Pacific/Auckland');
    expect(zoneOfCountry(null)).toBe('Europe/Amsterdam');
  });
});

describe('a mail', () => {
  const item = (dueOn: string | null) => ({ kind: 'TASK_ASSIGNED', dueOn, link: 'https://a.example/inbox/1' }) as const;

  it('tells kinds, days and links in the language of its reader, and nothing else', () => {
    expect(digestMail([item('2026-11-22'), item(null)], englishMailWords, links).body).toBe(
      [
        'Good morning,',
        '2 things are new in your inbox.',
        'Task assigned to you (22 Nov 2026)\nhttps://a.example/inbox/1',
        'Task assigned to you\nhttps://a.example/inbox/1',
        'Names and notes are not mailed. You find them behind the links, after signing in.',
        'What is mailed to you, and when:\nhttps://a.example/settings',
        '',
      ].join('\n\n'),
    );
    const german = directMail(item('2026-11-22'), germanMailWords, links);
    expect(german.subject).toBe('Alongside: Aufgabe für Sie');
    expect(german.body).toContain('Aufgabe für Sie (22. Nov. 2026)');
  });

  it('lists twenty things and counts the rest', () => {
    const { subject, body } = digestMail(
      Array.from({ length: 33 }, () => item(null)),
      englishMailWords,
      links,
    );
    expect(subject).toBe('Alongside: 33 things are new');
    expect(body).toContain('And 13 more:\nhttps://a.example/inbox\n');
    expect(body.match(/Task assigned/g)).toHaveLength(20);
  });

  it('has a subject of one line in every language and for every kind', () => {
    for (const words of [englishMailWords, germanMailWords]) {
      for (const kind of notificationKinds.codes) {
        expect(isHeaderLine(directMail({ ...item(null), kind }, words, links).subject)).toBe(true);
      }
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import {
  detectUnsafeText,
  explainUnsafeText,
  LONGEST_SAFE_TEXT,
  UNSAFE_TEXT_KINDS,
  type UnsafeTextOptions,
  worstSeverity,
} from './index.ts';

const GB: UnsafeTextOptions = { country: 'GB' };

/** `kind«fragment of the original»` of each finding. */
function found(text: string, options = GB): string[] {
  return detectUnsafeText(text, options).map(
    ({ kind, index, length }) => `${kind}«${text.slice(index, index + length)}»`,
  );
}

describe('the safe-text guard', () => {
  it('finds nothing in nothing, and nothing in plain notes', () => {
    expect(detectUnsafeText('', GB)).toEqual([]);
    expect(detectUnsafeText('   \n', GB)).toEqual([]);
    expect(found('We met at 14:30 in room 3.2.1 on 12.11.2025 and agreed on an MoU.')).toEqual([]);
  });

  it('answers the same when asked twice', () => {
    const text = 'see 203.0.113.7, bad-site[.]example/gallery and jane@example.org';
    expect(detectUnsafeText(text, GB)).toEqual(detectUnsafeText(text, GB));
  });

  it('reads texts of the network itself, which have no country', () => {
    expect(detectUnsafeText('call +44 20 7946 0958', {}).map(({ kind }) => kind)).toEqual(['phone']);
    expect(detectUnsafeText('601 234 567', {})).toEqual([]);
  });

  it('marks the fragment as the person typed it, however it was disguised', () => {
    expect(found('now hxxps[://]bad-site[.]com/a, ok')).toEqual(['url«hxxps[://]bad-site[.]com/a»']);
    expect(found('now ｂａｄ．ｓｉｔｅ．ｃｏｍ／ｘ ok')).toEqual(['url«ｂａｄ．ｓｉｔｅ．ｃｏｍ／ｘ»']);
    expect(found('now ba\u200bd.site.com/img ok')).toEqual(['url«ba\u200bd.site.com/img»']);
    expect(found('bei 203 [.] 0 [.] 113 [.] 7 gesehen')).toEqual(['ip«203 [.] 0 [.] 113 [.] 7»']);
    expect(found('now bad-site%2Ecom%2Fx ok')).toEqual(['url«bad-site%2Ecom%2Fx»']);
    expect(found('now 𝐛𝐚𝐝.example.com/𝐱 ok')).toEqual(['url«𝐛𝐚𝐝.example.com/𝐱»']);
    expect(found('Ünïcödé “quotes” … then bаd-sitе.cоm/a')).toEqual(['url«bаd-sitе.cоm/a»']);
  });

  it('reports in the order of the text and without overlaps', () => {
    const text = 'jane@example.org wrote about https://bad-site.example/a and d41d8cd98f00b204e9800998ecf8427e';
    expect(found(text)).toEqual([
      'email«jane@example.org»',
      'url«https://bad-site.example/a»',
      'hash«d41d8cd98f00b204e9800998ecf8427e»',
    ]);
  });

  it('tells a section number from an address by its surroundings', () => {
    expect(found('agenda item 7.3.2.1')).toEqual([]);
    expect(found('7.3.2.1 was deferred')).toEqual([]);
    expect(found('the server at 7.3.2.1')).toEqual(['ip«7.3.2.1»']);
    expect(found('7.3.2[.]1')).toEqual(['ip«7.3.2[.]1»']);
    expect(found('198.51.100.23')).toEqual(['ip«198.51.100.23»']);
    expect(found('Chrome 120.0.6099.109')).toEqual([]);
  });

  it('knows a phone number of the country from an amount', () => {
    expect(found('601 234 567', { country: 'PL' })).toEqual(['phone«601 234 567»']);
    expect(found('601 234 567 zł', { country: 'PL' })).toEqual([]);
    expect(found('Grant no. 101 084 215', { country: 'PL' })).toEqual([]);
    expect(found('Helpline 116 111', { country: 'PL' })).toEqual([]);
  });

  it('lets addresses on verified hosts pass when they are written openly', () => {
    const options = { country: 'GB', verifiedHosts: ['partner.example', 'www.helpline.org'] };
    expect(found('https://www.partner.example/about and blog.helpline.org/2025', options)).toEqual([]);
    expect(found('partner.example', options)).toEqual([]);
    expect(found('partner[.]example/about', options)).toEqual(['url«partner[.]example/about»']);
    expect(found('notpartner.example/about', options)).toEqual(['url«notpartner.example/about»']);
    expect(found('https://partner.example@bad-site.com/', options)).toEqual([
      'url«https://partner.example@bad-site.com/»',
    ]);
    expect(found('jane@partner.example', options)).toEqual(['email«jane@partner.example»']);
  });

  it('hints at facts about a child, but not at the audience of a campaign', () => {
    expect(found('the child is 9 years old')).toEqual(['child-age«9 years old»']);
    expect(found('ein 9-jähriges Kind', { country: 'DE' })).toEqual(['child-age«9-jähriges»']);
    expect(found('une fille de 9 ans', { country: 'FR' })).toHaveLength(1);
    expect(found('dziewczynka 9 lat', { country: 'PL' })).toHaveLength(1);
    expect(found('children aged 8-12')).toEqual([]);
    expect(found('the caller said it was online')).toEqual(['first-person-account«caller said»']);
    expect(worstSeverity(detectUnsafeText('the child is 9 years old', GB))).toBe('warn');
  });

  it('refuses text that is longer than it reads', () => {
    const text = 'a '.repeat(LONGEST_SAFE_TEXT / 2);
    expect(detectUnsafeText(text, GB)).toEqual([]);
    expect(detectUnsafeText(`${text}bc`, GB)).toEqual([
      { kind: 'too-long', severity: 'block', index: LONGEST_SAFE_TEXT, length: 2 },
    ]);
  });
});

describe('the verdict', () => {
  it('is the strictest severity', () => {
    expect(worstSeverity([])).toBeNull();
    expect(worstSeverity([{ severity: 'warn' }])).toBe('warn');
    expect(worstSeverity([{ severity: 'warn' }, { severity: 'block' }, { severity: 'confirm' }])).toBe('block');
  });

  it('has a plain explanation for every kind', () => {
    for (const kind of UNSAFE_TEXT_KINDS) {
      const { found: what, belongs } = explainUnsafeText(kind);
      expect(what).toMatch(/^This .+\.$/);
      expect(belongs).toMatch(/\.$/);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { keepable } from './draft-text.ts';

describe('the copy of a draft that is kept on the machine', () => {
  it('holds what was typed', async () => {
    const draft = { id: 'a1', count: 12, note: 'We met on Monday.', others: [{ label: 'Quiet Harbour' }], none: null };
    expect(await keepable(draft)).toEqual(draft);
  });

  it('never holds what the guard refuses, and keeps the words around it', async () => {
    const draft = {
      summary: 'They sent hxxps://bad-site[.]com/gallery/7 and 203.0.113.7, we refused.',
      deep: ['x', ['magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a']],
    };
    const kept = await keepable(draft);
    expect(kept.summary).toBe('They sent … and …, we refused.');
    expect(JSON.stringify(kept)).not.toMatch(/bad-site|203\.0|btih/);
  });

  it('keeps contact data, which a person may still answer for', async () => {
    expect(await keepable('Ask jane@partner.example')).toBe('Ask jane@partner.example');
  });
});

import { describe, expect, it } from '@jest/globals';
import { uuidV5 } from './uuid-v5.ts';

describe('a name-based id', () => {
  it('is the one that the standard gives as its example', () => {
    // RFC 9562, appendix A.4: the name www.example.com in the namespace of host names.
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});

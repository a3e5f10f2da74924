import { describe, expect, it } from '@jest/globals';
import { palette } from './palette.ts';

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const colours = palette[scheme];
  const grounds = ['paper', 'raised', 'sunken', 'hover'] as const;
  const states = ['good', 'attention', 'risk', 'calm'] as const;

  it.each(grounds)('let text be read on %s', (ground) => {
    for (const ink of ['ink', 'inkSoft', 'accent', ...states] as const) {
      expect({ ink, ratio: contrast(colours[ink], colours[ground]) >= 4.5 }).toEqual({ ink, ratio: true });
    }
  });

  it.each(states)('let the word of the state %s be read on its own ground', (state) => {
    expect(contrast(colours[state], colours[`${state}Soft`])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.ink, colours[`${state}Soft`])).toBeGreaterThanOrEqual(4.5);
  });

  it('let the accent carry text, resting and under the pointer', () => {
    expect(contrast(colours.onAccent, colours.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.onAccent, colours.accentHover)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.accent, colours.accentSoft)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)('show the edge of a control and the focus ring on %s', (ground) => {
    expect(contrast(colours.control, colours[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.focus, colours[ground])).toBeGreaterThanOrEqual(3);
  });
});

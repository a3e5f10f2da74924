/** Meanings, light and dark. A state colour is never the only sign: `StateBadge` adds an icon and a word. */
export const palette = {
  light: {
    paper: '#faf9f7',
    raised: '#ffffff',
    sunken: '#f3f1ee',
    hover: '#f3f1ee',
    line: '#e8e5e0',
    control: '#89837a',
    ink: '#211f1b',
    inkSoft: '#5f5a52',
    accent: '#0f6b66',
    accentHover: '#0b5551',
    accentSoft: '#e3f1ef',
    onAccent: '#ffffff',
    focus: '#0f6b66',
    good: '#23663a',
    goodSoft: '#e4f1e6',
    attention: '#7a4f00',
    attentionSoft: '#fbefd5',
    risk: '#9c2b23',
    riskSoft: '#fae6e3',
    calm: '#32577f',
    calmSoft: '#e5edf6',
  },
  dark: {
    paper: '#1d1c1a',
    raised: '#242321',
    sunken: '#171614',
    hover: '#2a2825',
    line: '#383531',
    control: '#857f77',
    ink: '#ebe8e3',
    inkSoft: '#b3ada4',
    accent: '#6cc4ba',
    accentHover: '#86d3ca',
    accentSoft: '#1e3a38',
    onAccent: '#0b2b29',
    focus: '#6cc4ba',
    good: '#8fd1a0',
    goodSoft: '#1f3526',
    attention: '#ecc170',
    attentionSoft: '#3d301a',
    risk: '#f2a097',
    riskSoft: '#452522',
    calm: '#a2c3e8',
    calmSoft: '#22303f',
  },
} as const;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
/** Colours as CSS variables: `--al-ink-soft`. */
export const colourVariables = (colours: Record<string, string>) =>
  Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--al-${kebab(name)}`, value]));

const rule = (colours: Record<string, string>) =>
  `:root{${Object.entries(colourVariables(colours))
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

/** The colours as style rules for a page without the component library: light, and dark where the system is. */
export const colourRules = (): string =>
  `${rule(palette.light)}@media (prefers-color-scheme:dark){${rule(palette.dark)}}`;

import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  rem,
  type VariantColorsResolver,
} from '@mantine/core';
import { colourVariables, palette } from './palette.ts';

/*
 * Every colour and size of the client. Features use Mantine's spacing names and the `--al-…` variables below;
 * a literal colour or length in a feature is a fault.
 * The contrasts are checked by theme.spec.ts: 4.5 to 1 for text, 3 to 1 for borders of controls and the focus ring.
 */

const warmGrey: MantineColorsTuple = [
  '#faf9f7',
  '#f3f1ee',
  '#e8e5e0',
  '#d8d4cd',
  '#bdb8af',
  '#89837a',
  '#6b665e',
  '#55514a',
  '#38352f',
  '#211f1b',
];
const warmDark: MantineColorsTuple = [
  '#ebe8e3',
  '#cfcac3',
  '#aaa49b',
  '#857f77',
  '#45423d',
  '#383531',
  '#2a2825',
  '#1d1c1a',
  '#171614',
  '#100f0e',
];
const teal: MantineColorsTuple = [
  '#eef8f7',
  '#d9efec',
  '#b0ddd7',
  '#84cac2',
  '#5cb5ab',
  '#3a9c92',
  '#1f837a',
  '#0f6b66',
  '#0b5551',
  '#083f3c',
];

/** Lengths and times that are not Mantine's own. */
const measures = {
  '--al-row': rem(36),
  '--al-row-comfortable': rem(46),
  // Narrower than this, two things beside each other cannot be read: they go below each other.
  '--al-field-min': rem(152),
  '--al-sidebar': rem(232),
  '--al-top-bar': rem(52),
  '--al-page-width': rem(1320),
  '--al-form-width': rem(520),
  '--al-reading-width': rem(680),
  '--al-page-margin': 'clamp(1rem, 3vw, 2.5rem)',
  '--al-panel-width': rem(460),
  '--al-label-width': rem(148),
  '--al-strip-gap': rem(5),
  '--al-board-column': rem(178),
  '--al-board-height': 'max(20rem, calc(100dvh - 19rem))',
  '--al-chart-height': rem(232),
  '--al-motion': '120ms',
  '--al-icon': rem(18),
  '--al-icon-small': rem(15),
  '--al-stroke': '1.6',
};

/** Mantine computes contrast from the light shade alone; the accent brings its own ink for both schemes. */
const variantColors: VariantColorsResolver = (input) => {
  const found = defaultVariantColorsResolver(input);
  if (input.color !== undefined && input.color !== 'teal') return found;
  if (input.variant === 'light') {
    return { ...found, background: 'var(--al-accent-soft)', hover: 'var(--al-accent-soft)', color: 'var(--al-accent)' };
  }
  if (input.variant !== 'filled') return found;
  return { ...found, background: 'var(--al-accent)', hover: 'var(--al-accent-hover)', color: 'var(--al-on-accent)' };
};

const overlay = { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.4 } };
const overlayStyles = { title: { fontSize: rem(17), fontWeight: 600 } };

export const theme = createTheme({
  variantColorResolver: variantColors,
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { gray: warmGrey, dark: warmDark, teal },
  white: '#ffffff',
  black: palette.light.ink,
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, monospace",
  fontSizes: { xs: rem(12), sm: rem(13.5), md: rem(15), lg: rem(17), xl: rem(20) },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.55', lg: '1.5', xl: '1.4' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(24), lineHeight: '1.25' },
      h2: { fontSize: rem(17), lineHeight: '1.35' },
      h3: { fontSize: rem(15), lineHeight: '1.4' },
      h4: { fontSize: rem(13.5), lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  radius: { xs: rem(3), sm: rem(5), md: rem(7), lg: rem(10), xl: rem(16) },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  activeClassName: '',
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Anchor: { defaultProps: { size: 'sm' } },
    Text: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: overlay, styles: overlayStyles },
    Drawer: { defaultProps: overlay, styles: overlayStyles },
    Tooltip: {
      defaultProps: {
        openDelay: 300,
        transitionProps: { duration: 80 },
        withArrow: false,
        events: { hover: true, focus: true, touch: false },
      },
    },
    Checkbox: { defaultProps: { color: 'var(--al-accent)', iconColor: 'var(--al-on-accent)' } },
    Radio: { defaultProps: { color: 'var(--al-accent)', iconColor: 'var(--al-on-accent)' } },
    Skeleton: { defaultProps: { radius: 'sm' } },
  },
});

/** Publishes the tokens as CSS variables and points Mantine's own meanings at them. */
export const cssVariables: CSSVariablesResolver = () => {
  const own = (colours: (typeof palette)['light' | 'dark']) => ({
    ...colourVariables(colours),
    '--mantine-color-body': colours.paper,
    '--mantine-color-text': colours.ink,
    '--mantine-color-dimmed': colours.inkSoft,
    '--mantine-color-default': colours.raised,
    '--mantine-color-default-hover': colours.hover,
    '--mantine-color-default-border': colours.line,
    '--mantine-color-placeholder': colours.inkSoft,
    '--mantine-color-anchor': colours.accent,
    '--mantine-color-error': colours.risk,
    '--mantine-color-teal-light': colours.accentSoft,
    '--mantine-color-teal-light-color': colours.accent,
    '--mantine-primary-color-light': colours.accentSoft,
    '--mantine-primary-color-light-color': colours.accent,
    '--input-placeholder-color': colours.inkSoft,
  });
  return { variables: measures, light: own(palette.light), dark: own(palette.dark) };
};

/** What of the look of a drawing comes from style sheets. */
const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** The faces of the page's font that it has loaded, whole: a drawing that is an image reaches no file. */
export async function facesInUse(): Promise<string> {
  const loaded = new Set([...document.fonts].flatMap((face) => (face.status === 'loaded' ? [face.unicodeRange] : [])));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSFontFaceRule => rule instanceof CSSFontFaceRule)
    .filter(({ style }) => loaded.has(style.getPropertyValue('unicode-range')));
  const whole = rules.map(async ({ cssText, parentStyleSheet }) => {
    const address = /url\("?([^")]+)"?\)/.exec(cssText)?.[1];
    if (!address) return '';
    const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI));
    return cssText.replace(address, await dataUrl(await answer.blob()));
  });
  // Without its font a drawing is still a drawing.
  return (await Promise.all(whole).catch(() => [])).join('\n');
}

const dataUrl = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** A drawing as an image, with its size on the page in pixels. */
interface Part {
  readonly image: HTMLImageElement;
  readonly width: number;
  readonly height: number;
  /** Patterns that it defines, for the signs of its legend. */
  readonly defs: SVGDefsElement | null;
}

/** A drawing as an image that looks the same without any style sheet. What it has beyond its frame is cut. */
export async function imageOf(drawing: SVGSVGElement, faces: string, defs?: SVGDefsElement | null): Promise<Part> {
  const shown = drawing.getBoundingClientRect();
  // What grows and shrinks with the page leaves in the size in which it was drawn.
  const own = drawing.viewBox.baseVal;
  const { width, height } = own && own.width > shown.width ? own : shown;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  for (const [at, element] of [copy, ...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[at];
    if (!original) continue;
    const seen = getComputedStyle(original);
    for (const name of painted) element.style.setProperty(name, seen.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = faces;
  copy.prepend(style, ...(defs ? [defs.cloneNode(true)] : []));
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return { image, width, height, defs: copy.querySelector('defs') };
}

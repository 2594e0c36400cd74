import type { WebFont } from './web-font.ts';

const afterFirstPaint = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = () => requestAnimationFrame(() => setTimeout(resolve, 0));
    if (document.readyState === 'complete') wait();
    else addEventListener('load', wait, { once: true });
  });

const loadFont = async (font: WebFont): Promise<string | undefined> => {
  try {
    const face = new FontFace(font.family, `url(${JSON.stringify(font.url)}) format("woff2")`, {
      weight: font.weight,
      display: 'swap',
      ...(font.unicodeRange ? { unicodeRange: font.unicodeRange } : {}),
    });
    // Added only once it is here: until then text is painted in the fallback and never hidden. A later one is
    // added at once, and fetched by the browser when a page draws one of its characters.
    document.fonts.add(font.later ? face : await face.load());
    return font.family;
  } catch {
    return undefined;
  }
};

/**
 * Loads web fonts after the page has loaded and painted, and lets the text swap to them. Resolves with the families
 * that arrived, so that canvas text can be drawn again; never throws or rejects. Loads nothing where the browser has
 * no `FontFace` or the reader asked to save data.
 */
export const loadFonts = async (fonts: readonly WebFont[]): Promise<string[]> => {
  if (typeof FontFace !== 'function' || typeof document === 'undefined' || !document.fonts) return [];
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return [];
  await afterFirstPaint();
  const loaded = await Promise.all(fonts.map(loadFont));
  return [...new Set(loaded.filter((family) => family !== undefined))];
};

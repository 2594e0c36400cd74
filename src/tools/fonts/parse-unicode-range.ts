/** Turns a CSS `unicode-range` list such as `U+4e00-4e03,U+3007` into inclusive pairs; what is malformed is skipped. */
export const parseUnicodeRange = (list: string): [number, number][] =>
  list.split(',').flatMap((item): [number, number][] => {
    const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(item);
    if (!match?.[1]) return [];
    return [[Number.parseInt(match[1], 16), Number.parseInt(match[2] ?? match[1], 16)]];
  });

/** Writes code points as a CSS `unicode-range` list, ascending, neighbours joined: `U+41-43,U+4e00`. */
export const formatUnicodeRange = (codePoints: Iterable<number>): string => {
  const runs: [number, number][] = [];
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return runs.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
};

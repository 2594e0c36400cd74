/** Rough width of a line in units of half an em: wide (CJK, full-width, and the quotes and dashes Chinese fonts draw as wide) are 2, others 1. */
export function textWidth(line: string): number {
  let width = 0;
  for (const char of line)
    width +=
      /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(
        char,
      )
        ? 2
        : 1;
  return width;
}

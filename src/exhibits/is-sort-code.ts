/** Whether a heading on a label is a routing code such as "310-A7 02": capitals and digits only, with a digit. */
export function isSortCode(heading: string): boolean {
  return /\d/.test(heading) && /^[0-9A-Z][0-9A-Z /·-]{1,19}$/.test(heading);
}

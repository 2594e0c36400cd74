/**
 * The name of a report's file, such as `课堂记录-2027-03-15-一支手电筒要什么.csv`: what it is, the day where it is kept,
 * and the lesson; nothing of anybody. Characters that file systems refuse become spaces.
 */
export function reportFileName(
  kind: string,
  { date, lesson }: { readonly date: string | null; readonly lesson: { readonly title: string } },
  ending: 'csv' | 'xlsx',
): string {
  const title = [...lesson.title]
    .map((sign) => (/[\\/:*?"<>|.]/.test(sign) || sign < ' ' ? ' ' : sign))
    .slice(0, 40)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[kind, date, title].filter(Boolean).join('-')}.${ending}`;
}

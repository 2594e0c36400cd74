import { language } from '../../app/i18n.ts';
import { loadDaily } from '../../app/level-files.ts';
import { loadShared } from '../../app/load-shared.ts';
import { LostPage } from '../lost-page.tsx';
import { useFile } from '../use-file.ts';
import { useLateHeading } from '../use-late-heading.ts';
import { Waiting } from '../waiting.tsx';
import { loadTitles } from './case-titles.ts';
import { PastePage } from './paste-page.tsx';
import { SharedSheet } from './shared-sheet.tsx';

/** What a share link holds, judged here and now; a link that can't be read is told calmly. */
export function SharedPage({ code }: { code: string }) {
  const lang = language.value;
  const [file, retry] = useFile(async () => {
    const read = await loadShared(code);
    if (typeof read === 'string') return read;
    const [titles, calendar] = await Promise.all([
      loadTitles(lang),
      read.shared.kind === 'daily' ? loadDaily() : null,
    ]);
    return { ...read, titles, calendar };
  }, [lang, code]);
  useLateHeading(file.status !== 'loading');
  if (file.status === 'loading') return <Waiting />;
  if (file.status === 'failed') {
    // Nothing of it is called missing: a file of the book itself is not there, so the book is not whole.
    return <LostPage kind={file.code === 'missing' ? 'malformed' : file.code} onRetry={retry} />;
  }
  return typeof file.value === 'string' ? (
    <PastePage fault={file.value} />
  ) : (
    <SharedSheet code={code} {...file.value} />
  );
}

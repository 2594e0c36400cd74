import type { Language } from '../../../rules/languages.ts';
import type { LessonShelf, Lessons } from '../../../rules/lesson-schema.ts';

/** What a browser fetches for the teacher's shelf: every lesson in one language. */
export const lessonsOf = ({ lessons }: Lessons, lang: Language): LessonShelf =>
  lessons.map(({ zh, en, ...lesson }) => ({ ...lesson, ...(lang === 'zh-CN' ? zh : en) }));

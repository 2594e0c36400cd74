/** The parts of 法条馆. */
export const libraryParts = ['reasons', 'rulebook', 'report', 'channels'] as const;
export type LibraryPart = (typeof libraryParts)[number];

/** What a lesson can be printed as. */
export const printables = ['plan', 'worksheet', 'answers', 'cards', 'poster', 'parents', 'mementos'] as const;
export type Printable = (typeof printables)[number];
/** What a result to be shared is of; `campaign` is the whole book. */
export type ShareTarget =
  | { readonly kind: 'case'; readonly level: string }
  | { readonly kind: 'daily'; readonly date: string }
  | { readonly kind: 'finale' | 'chapter'; readonly chapter: string }
  | { readonly kind: 'campaign' }
  | { readonly kind: 'class'; readonly id: string };

/** Where the player is. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'chapter'; readonly chapter: string }
  /** A chapter's finale, its three cases pooled. */
  | { readonly page: 'finale'; readonly chapter: string }
  /** The memento of a chapter, or of the whole book. */
  | { readonly page: 'memento'; readonly chapter: string | null }
  | { readonly page: 'brief'; readonly level: string }
  | { readonly page: 'play'; readonly level: string }
  | { readonly page: 'verdict'; readonly level: string }
  | { readonly page: 'letter'; readonly level: string }
  /** 每日一查: today's set, or that of a date (`YYYY-MM-DD`). */
  | { readonly page: 'daily'; readonly date: string | null }
  /** One case of a day's set, counted from 1. */
  | { readonly page: 'daily-play'; readonly date: string; readonly index: number }
  | { readonly page: 'notebook' }
  | { readonly page: 'rapid' }
  /** Reading a class's paper cards on a device of its own. */
  | { readonly page: 'cards' }
  /** What became of a class kept on this device, and the page about it to hand in. */
  | { readonly page: 'class-report'; readonly id: string }
  | { readonly page: 'class-record'; readonly id: string }
  | { readonly page: 'library'; readonly part: LibraryPart }
  /** Setting up a class for the big screen, with a lesson chosen or none. */
  | { readonly page: 'board'; readonly lesson: string | null }
  /** A class kept on this device, going on. */
  | { readonly page: 'board-class'; readonly id: string }
  /** The teacher's shelf, or one lesson of it. */
  | { readonly page: 'lesson'; readonly lesson: string | null }
  | { readonly page: 'lesson-print'; readonly lesson: string; readonly what: Printable }
  | { readonly page: 'settings' }
  /** What a share link holds, its code not yet read; null is the place to paste one. */
  | { readonly page: 'shared'; readonly code: string | null }
  /** The same cases played unseen: one of them, counted from 1. */
  | { readonly page: 'challenge-play'; readonly code: string; readonly index: number }
  /** Both verdicts side by side. */
  | { readonly page: 'compare'; readonly code: string }
  /** The booth at a stall; what its visitors do has no address. */
  | { readonly page: 'booth' }
  | { readonly page: 'share'; readonly of: ShareTarget }
  /** Taking part in a live room: its code as it was typed, or the place to type one. */
  | { readonly page: 'join'; readonly code: string | null }
  /** Making a live room, and those hosted from this device. */
  | { readonly page: 'host' }
  /** Hosting one; with the host's token it is a recovery link. */
  | { readonly page: 'host-room'; readonly code: string; readonly token: string | null }
  /** A projector that follows one. */
  | { readonly page: 'room-screen'; readonly code: string; readonly token: string }
  | { readonly page: 'lost' };

const lost: Route = { page: 'lost' };
const alone = ['settings', 'booth', 'notebook', 'rapid', 'cards', 'host'] as const;

const shared = (of: ShareTarget): Route => ({ page: 'share', of });

function dailyRoute(date: string, index: string): Route {
  if (date === '') return index === '' ? { page: 'daily', date: null } : lost;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return lost;
  if (index === '') return { page: 'daily', date };
  if (index === 'share') return shared({ kind: 'daily', date });
  return /^[1-9]$/.test(index) ? { page: 'daily-play', date, index: Number(index) } : lost;
}

function chapterRoute(chapter: string, third: string): Route {
  if (third === '') return { page: 'chapter', chapter };
  if (third === 'share') return shared({ kind: 'chapter', chapter });
  return third === 'finale' || third === 'memento' ? { page: third, chapter } : lost;
}

function caseRoute(level: string, third: string): Route {
  if (third === '') return { page: 'brief', level };
  if (third === 'share') return shared({ kind: 'case', level });
  return third === 'play' || third === 'verdict' || third === 'letter' ? { page: third, level } : lost;
}

/**
 * What follows `#/r/`. A link is often copied with a stop or a bracket behind it: the code ends where its letters
 * do. Never lost: whatever else stands there is shown as a link that is damaged, `-` where no letter is left.
 */
function sharedRoute(text: string, third: string, fourth: string): Route {
  if (text === '') return { page: 'shared', code: null };
  const code = /^[\w-]{1,3000}/.exec(text)?.[0] ?? '-';
  if (third === 'compare') return { page: 'compare', code };
  const index = /^[1-9]\d{0,2}$/.test(fourth) ? Number(fourth) : 0;
  return third === 'play' && index > 0 ? { page: 'challenge-play', code, index } : { page: 'shared', code };
}

function lessonRoute(lesson: string, third: string, fourth: string | undefined): Route {
  if (third === '' && fourth === undefined) return { page: 'lesson', lesson };
  const what = printables.find((one) => one === fourth);
  return third === 'print' && what ? { page: 'lesson-print', lesson, what } : lost;
}

/** What follows `#/host/` and `#/screen/`: a room's code and a secret. */
function roomRoute(first: 'host' | 'screen', code: string, token: string): Route {
  if (!/^[2-9A-Z]{6}$/.test(code) || !/^(?:[\w-]{16,64})?$/.test(token)) return lost;
  if (first === 'host') return { page: 'host-room', code, token: token || null };
  return token ? { page: 'room-screen', code, token } : lost;
}

/** What follows `#/board/c/`. */
function classRoute(id: string, what: string | undefined, rest: number): Route {
  if (!/^[a-z0-9]{6,24}$/.test(id) || rest > 0) return lost;
  if (what === undefined) return { page: 'board-class', id };
  if (what === 'share') return shared({ kind: 'class', id });
  return what === 'report' || what === 'record' ? { page: `class-${what}` as const, id } : lost;
}

/** Reads a location hash such as `#/case/torch-requests/play`. Anything unknown is `lost`. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = '', fourth, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const id = /^[a-z0-9-]{1,48}$/.test(second) ? second : null;
  if (first === 'r') return sharedRoute(second, third, fourth ?? '');
  if (first === 'chapter' && id && third === 'finale' && fourth === 'share' && rest.length === 0) {
    return shared({ kind: 'finale', chapter: id });
  }
  if (first === 'board' && second === 'c') return classRoute(third, fourth, rest.length);
  if (rest.length > 0) return lost;
  if (first === 'lesson' && id) return lessonRoute(id, third, fourth);
  if (fourth !== undefined) return lost;
  if (first === 'daily') return dailyRoute(second, third);
  if (first === 'chapter' && id) return chapterRoute(id, third);
  if (first === 'case' && id) return caseRoute(id, third);
  if ((first === 'host' || first === 'screen') && second !== '') return roomRoute(first, second, third);
  if (third !== '') return lost;
  if (first === 'join') return { page: 'join', code: second.slice(0, 32) || null };
  if (first === 'board' && id) return { page: 'board', lesson: id };
  if (first === 'library') {
    const part = second === '' ? 'reasons' : libraryParts.find((one) => one === second);
    return part ? { page: 'library', part } : lost;
  }
  if (second !== '') return lost;
  if (first === '') return { page: 'home' };
  if (first === 'lesson') return { page: 'lesson', lesson: null };
  if (first === 'board') return { page: 'board', lesson: null };
  if (first === 'memento') return { page: 'memento', chapter: null };
  if (first === 'share') return shared({ kind: 'campaign' });
  const page = alone.find((one) => one === first);
  return page ? { page } : lost;
}

function shareHref(of: ShareTarget): string {
  switch (of.kind) {
    case 'case':
      return `#/case/${of.level}/share`;
    case 'daily':
      return `#/daily/${of.date}/share`;
    case 'finale':
      return `#/chapter/${of.chapter}/finale/share`;
    case 'chapter':
      return `#/chapter/${of.chapter}/share`;
    case 'campaign':
      return '#/share';
    case 'class':
      return `#/board/c/${of.id}/share`;
  }
}

/** The hash of a route; the inverse of `parseRoute`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'chapter':
      return `#/chapter/${route.chapter}`;
    case 'finale':
      return `#/chapter/${route.chapter}/finale`;
    case 'memento':
      return route.chapter ? `#/chapter/${route.chapter}/memento` : '#/memento';
    case 'brief':
      return `#/case/${route.level}`;
    case 'play':
    case 'verdict':
    case 'letter':
      return `#/case/${route.level}/${route.page}`;
    case 'daily':
      return route.date ? `#/daily/${route.date}` : '#/daily';
    case 'daily-play':
      return `#/daily/${route.date}/${route.index}`;
    case 'library':
      return route.part === 'reasons' ? '#/library' : `#/library/${route.part}`;
    case 'shared':
      return route.code === null ? '#/r' : `#/r/${route.code}`;
    case 'challenge-play':
      return `#/r/${route.code}/play/${route.index}`;
    case 'compare':
      return `#/r/${route.code}/compare`;
    case 'lesson':
      return route.lesson ? `#/lesson/${route.lesson}` : '#/lesson';
    case 'lesson-print':
      return `#/lesson/${route.lesson}/print/${route.what}`;
    case 'board':
      return route.lesson ? `#/board/${route.lesson}` : '#/board';
    case 'board-class':
      return `#/board/c/${route.id}`;
    case 'share':
      return shareHref(route.of);
    case 'class-report':
      return `#/board/c/${route.id}/report`;
    case 'class-record':
      return `#/board/c/${route.id}/record`;
    case 'settings':
    case 'booth':
    case 'notebook':
    case 'rapid':
    case 'cards':
    case 'host':
      return `#/${route.page}`;
    case 'join':
      return route.code ? `#/join/${route.code}` : '#/join';
    case 'host-room':
      return `#/host/${route.code}${route.token ? `/${route.token}` : ''}`;
    case 'room-screen':
      return `#/screen/${route.code}/${route.token}`;
    default:
      return '#/';
  }
}

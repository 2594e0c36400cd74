import type { Page } from 'playwright';
import type { Language } from '../../rules/languages.ts';
import {
  challenger,
  checker,
  naming,
  nearlyDone,
  newcomer,
  opener,
  regular,
  type Saved,
  sharedCodes,
  stall,
  veteran,
} from './saved.ts';
import { savedClass, shotClass } from './saved-class.ts';
import type { SavedClass } from './seed-classes.ts';
import { visitBooth } from './visit-booth.ts';

/** A screen worth a picture: where it is, who sees it, and what they have just done. */
export interface Screen {
  readonly name: string;
  readonly hash: string;
  readonly saved: (language: Language) => Saved;
  /** True takes the whole scrolling page, else the window alone. */
  readonly whole: boolean;
  readonly act?: (page: Page) => Promise<void>;
  /** Classes kept on the device, where the screen is about one. */
  readonly classes?: (language: Language) => readonly SavedClass[];
}

const click = (page: Page, selector: string) => page.locator(selector).click();

const press =
  (...selectors: string[]) =>
  async (page: Page) => {
    for (const selector of selectors) await page.locator(selector).first().click();
  };

const mark = async (page: Page, spot: string, verdict: 'lawful' | 'violation') => {
  await click(page, `button[data-spot="${spot}"]`);
  await click(page, `.btn-${verdict}`);
};

const stampLawful = (spot: string) => async (page: Page) => {
  await mark(page, spot, 'lawful');
  await click(page, '.btn-stamp');
  await page.locator('.sheet-feedback .sheet-title').waitFor();
};

const accuse = async (page: Page) => {
  await mark(page, 's2', 'violation');
  await page.locator('.sheet-chips .chip').nth(1).click();
};

const pause = async (page: Page) => {
  await click(page, '.lv-head .icon-btn:last-child');
  await page.locator('#pg-pause-title').waitFor();
};

// The window scrolls on a phone, a part of the page on a wide screen.
const scrollToEnd = (page: Page) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('*')) element.scrollTop = element.scrollHeight;
  });

const whole = (name: string, hash: string, saved: Screen['saved'] = newcomer): Screen => ({
  name,
  hash,
  saved,
  whole: true,
});

const level = (name: string, chapter: string, id: string, act?: Screen['act']): Screen => ({
  name,
  hash: `#/case/${id}/play`,
  saved: opener(chapter, id),
  whole: false,
  act,
});

const popup = (name: string, act?: Screen['act']) => level(name, '2-consent', 'takeaway-popup', act);

const ofClass = (name: string, page: 'report' | 'record', act?: Screen['act']): Screen => ({
  ...whole(name, `#/board/c/${shotClass}/${page}`),
  classes: (language) => [savedClass(language)],
  act,
});

// Not whole: its bar sticks to the window, and would cross a longer picture.
const verdict = (name: string, act?: Screen['act']): Screen => ({
  name,
  hash: '#/case/takeaway-popup/verdict',
  saved: veteran,
  whole: false,
  act,
});

const booth = (name: string, act?: Screen['act']): Screen => ({
  name,
  hash: '#/booth',
  saved: stall,
  whole: false,
  act,
});

/** Longer than a panel of the attract screen stands, in ms. */
const panelTime = 9500;

const later =
  (...spans: number[]) =>
  async (page: Page) => {
    for (const span of spans) await page.clock.runFor(span);
  };

/** A result to be shared, once its card is drawn. */
const share = (name: string, hash: string, saved: Screen['saved']): Screen => ({
  ...whole(name, hash, saved),
  act: (page) => page.locator('img.pg-share-card').waitFor(),
});

/** A class with one case, begun; then keys as a teacher presses them. */
const classAt =
  (...keys: readonly string[]): Screen['act'] =>
  async (page) => {
    await page.locator('input[name="what"]').nth(1).check({ force: true });
    await page.locator('.pg-board-chapter').nth(2).click();
    await page.locator('.pg-board-cases input').first().check();
    await page.locator('.pg-more-go').click();
    await page.locator('.pg-cl-foot').waitFor();
    for (const key of keys) {
      for (const [i, hands] of [17, 28].entries()) {
        const field = page.locator('.pg-cl-stepper input').nth(i);
        if ((await field.count()) === 0 || !(await field.isVisible())) continue;
        await field.fill(String(hands));
        await field.press('Enter');
      }
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press(key);
    }
  };

const everySpot = Array.from({ length: 7 }, () => ['PageDown', 'r']).flat();

const classScreen = (name: string, ...keys: readonly string[]): Screen => ({
  name,
  hash: '#/board',
  saved: newcomer,
  whole: false,
  act: classAt(...keys),
});

/** The key screens, in the order a player may meet them. */
export const screens: readonly Screen[] = [
  whole('home', '#/'),
  whole('home-again', '#/', veteran),
  whole('chapter', '#/chapter/1-necessity', veteran),
  whole('brief', '#/case/torch-requests'),
  popup('inspect-idle'),
  popup('inspect-chosen', accuse),
  popup('inspect-right', stampLawful('s1')),
  popup('inspect-wrong', stampLawful('s2')),
  level('paper', '4-security', 'gate-notice'),
  level('permit', '1-necessity', 'torch-requests'),
  level('maze-start', '1-necessity', 'table-order'),
  { ...level('maze-naming', '1-necessity', 'table-order'), saved: naming },
  popup('pause', pause),
  verdict('verdict'),
  verdict('verdict-end', scrollToEnd),
  level('trace', '4-security', 'own-leak-trail'),
  {
    ...level('trace-tied', '4-security', 'own-leak-trail'),
    saved: nearlyDone('4-security', 'own-leak-trail'),
  },
  level('claim', '1-necessity', 'wifi-claim'),
  { ...level('claim-last', '1-necessity', 'wifi-claim'), saved: nearlyDone('1-necessity', 'wifi-claim') },
  level('record', '3-quality', 'credit-report'),
  level('compare', '3-quality', 'two-prices'),
  level('contract', '5-remedies', 'member-contract'),
  level('sms', '5-remedies', 'sms-inbox'),
  whole('chapter-closed', '#/chapter/1-necessity', regular),
  whole('home-regular', '#/', regular),
  whole('daily', '#/daily', regular),
  whole('notebook', '#/notebook', regular),
  { ...whole('notebook-review', '#/notebook', regular), act: press('.pg-notebook-due .pg-btn') },
  whole('rapid', '#/rapid'),
  { ...whole('rapid-card', '#/rapid'), act: press('.pg-more-go') },
  { ...whole('rapid-told', '#/rapid'), act: press('.pg-more-go', '.pg-ruling-violation') },
  { ...whole('library', '#/library'), act: press('.pg-reason summary') },
  whole('library-report', '#/library/report'),
  whole('library-channels', '#/library/channels'),
  whole('library-rulebook', '#/library/rulebook', regular),
  whole('letter', '#/case/wifi-claim/letter'),
  whole('finale', '#/chapter/1-necessity/finale', regular),
  share('share-case', '#/case/takeaway-popup/share', veteran),
  share('share-daily', '#/daily/2027-03-14/share', checker),
  share('share-finale', '#/chapter/1-necessity/finale/share', regular),
  share('share-chapter', '#/chapter/1-necessity/share', regular),
  share('share-campaign', '#/share', regular),
  whole('share-none', '#/case/gym-card/share'),
  whole('memento', '#/chapter/1-necessity/memento', regular),
  whole('shared', `#/r/${sharedCodes.case}`),
  {
    ...whole('shared-told', `#/r/${sharedCodes.case}`),
    act: press('.pg-sh-spots > summary', '.pg-sh-note > summary'),
  },
  whole('shared-set', `#/r/${sharedCodes.set}`),
  whole('shared-finale', `#/r/${sharedCodes.finale}`),
  whole('shared-class', `#/r/${sharedCodes.class}`),
  whole('shared-damaged', `#/r/${sharedCodes.case.slice(0, -2)}`),
  { ...whole('shared-paste', '#/r'), act: press('.pg-sh-paste .pg-btn') },
  {
    ...whole('challenge', `#/r/${sharedCodes.case}/compare`, challenger(sharedCodes.case, 1)),
    act: press('.pg-sh-note > summary'),
  },
  whole('challenge-set', `#/r/${sharedCodes.set}/compare`, challenger(sharedCodes.set, 3)),
  whole('challenge-class', `#/r/${sharedCodes.class}/compare`, challenger(sharedCodes.class, 3)),
  whole('cards', '#/cards'),
  { ...whole('cards-photo', '#/cards'), act: press('.pg-cards-second') },
  ofClass('class-report', 'report'),
  ofClass('class-report-seats', 'report', press('.pg-rep-seats summary')),
  ofClass('class-record', 'record'),
  whole('board', '#/board'),
  classScreen('class-brief'),
  classScreen('class-ask', 'PageDown'),
  classScreen('class-reveal', 'PageDown', 'PageDown', 'PageDown', 'PageDown'),
  classScreen('class-done', ...everySpot, 'PageDown'),
  classScreen('class-podium', ...everySpot, 'PageDown', 'PageDown'),
  classScreen('class-frozen', 'b'),
  whole('settings', '#/settings'),
  whole('lost', '#/nowhere'),
  booth('booth'),
  booth('booth-pick', press('.bt-start')),
  booth('booth-brief', press('.bt-start', '.bt-case')),
  booth('booth-play', press('.bt-start', '.bt-case', '.pg-brief-go')),
  booth('booth-verdict', visitBooth),
  booth('booth-day', async (page) => {
    await visitBooth(page);
    await click(page, '.bt-on');
  }),
  booth('booth-keeper', press('.bt-keeper')),
  // The last ones: they take hold of the clock.
  booth('booth-row', later(panelTime)),
  booth('booth-board', later(panelTime, panelTime)),
  booth('booth-promise', later(panelTime, panelTime, panelTime)),
  booth('booth-still', async (page) => {
    await click(page, '.bt-start');
    await later(51_000)(page);
  }),
];

import '../../../src/app/theme.css';
import '../../../src/app/base.css';
import '../../../src/pages/pages.css';
import '../../../src/pages/styles/more.css';
import '../../../src/pages/styles/lesson.css';
import '../../../src/pages/styles/print-sheets.css';
import { render } from 'preact';
import { needTexts, useLanguage } from '../../../src/app/i18n.ts';
import { CardsSheet } from '../../../src/pages/lesson/cards-sheet.tsx';

/** A marker as large as a real one: ten cells with one of white around; it tells seats apart by name alone. */
const marker = (seat: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 10 10"><path fill="#fff" d="M-1 -1h10v10h-10z"/><path data-seat="${seat}" d="M0 0h8v8h-8z"/></svg>`;

const root = document.querySelector('main');
if (!root) throw new Error('no place to stand in');
const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh-CN';
document.documentElement.dataset.page = 'lesson-print';
await useLanguage(language);
await needTexts('print');
render(
  <div class="pr-sheets" data-sheet="cards">
    <CardsSheet marker={marker} />
  </div>,
  root,
);

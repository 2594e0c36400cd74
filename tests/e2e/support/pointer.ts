import type { Page } from 'playwright/test';
import { buttonHands } from './button-hands.ts';
import type { Hands } from './hands.ts';
import type { Language } from './language.ts';

/** A mouse. */
export const pointer = (page: Page, language: Language): Hands =>
  buttonHands(page, language, (control) => control.click());

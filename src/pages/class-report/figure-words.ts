import { t } from '../../app/i18n.ts';
import type { Figure } from '../../classroom/stats/figure.ts';
import { decimal } from './numbers.ts';

/** A figure for a table's cell: the number, or in a word or two why there is none. */
export const figureWords = (figure: Figure): string =>
  figure.value === null ? t(`report.noneShort.${figure.why}`) : decimal(figure.value);

import { t } from '../app/i18n.ts';
import type { ExhibitWords } from '../exhibits/exhibit-props.ts';

/** The interface texts exhibits need, in the language in use. */
export const exhibitWords = (): ExhibitWords => ({
  unjudged: t('spot.unjudged'),
  stampedViolation: t('spot.violation'),
  stampedLawful: t('spot.lawful'),
  required: t('field.required'),
  filled: t('field.filled'),
  tapToFill: t('field.tap'),
  request: {
    sheet: t('request.sheet'),
    ask: t('request.ask'),
    purpose: t('request.purpose'),
    moment: t('request.moment'),
    refusal: t('request.refusal'),
    appType: t('request.appType'),
    functions: t('request.functions'),
  },
});

import { language, t } from './i18n.ts';

/** A small number as it is written in a heading: 第一回合, Turn 1. */
const numeral = (n: number): string =>
  new Intl.NumberFormat(language.value === 'zh-CN' ? 'zh-CN-u-nu-hanidec' : language.value).format(n);

/** The interface texts exhibits need (their `ExhibitWords`), in the language in use: for desk, board and print. */
export const exhibitWords = () => ({
  unjudged: t('spot.unjudged'),
  stampedViolation: t('spot.violation'),
  stampedLawful: t('spot.lawful'),
  stampedObjection: t('claim.objection'),
  stampedDoable: t('claim.doable'),
  stampedDropped: t('claim.dropped'),
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
  trace: {
    from: (harm: string) => t('trace.from', { harm }),
    detail: t('trace.detail'),
    tied: t('trace.tied'),
    near: t('trace.near'),
    steps: t('trace.steps'),
    stepsLater: t('trace.stepsLater'),
  },
  claim: {
    turn: (n: number) => t('claim.turn', { n: numeral(n) }),
    numeral,
    says: t('claim.says'),
    evidence: t('claim.evidence'),
    basis: t('claim.basis'),
    later: t('claim.later'),
  },
});

import type { Answer } from '../rules/judge.ts';
import { own } from '../rules/own.ts';
import { labelIn, reasonsIn } from './exhibit-words.ts';
import type { OfferedReason, Plan, Stage } from './plan-schema.ts';

/** One question of a class: a spot of a case, an item of a test, or the harmless one to practise on. */
export interface Question {
  readonly id: string;
  readonly stage: number;
  readonly kind: 'practice' | 'item' | 'spot';
  /** The level and spot of a `spot`, else null. */
  readonly level: string | null;
  readonly spot: string | null;
  /** The practice question or item, or the spot's label. */
  readonly text: string;
  /** Reasons that may be given; for practice the options after the first. */
  readonly offered: readonly OfferedReason[];
  /** The first option of a practice question, else null. */
  readonly first: string | null;
  /** Null for practice. Never to be shown before the reveal. */
  readonly answer: Answer | null;
  /** The reason a hasty reader would give: the right one, or the one a lawful look-alike calls up. Part of the key. */
  readonly tempting: string | null;
}

type Draft = Omit<Question, 'id' | 'stage'>;

function practiceOf({ practice }: Extract<Stage, { kind: 'hand-out' }>): Draft[] {
  const [first = '', ...rest] = practice.options;
  const offered = rest.map((label, i) => ({ id: `option-${i + 2}`, label, plain: label }));
  const none = { level: null, spot: null, answer: null, tempting: null };
  return [{ kind: 'practice', text: practice.text, offered, first, ...none }];
}

const itemsOf = ({ items, offered }: Extract<Stage, { kind: 'before' | 'after' }>): Draft[] =>
  items.map(({ text, key }) => ({
    kind: 'item',
    level: null,
    spot: null,
    text,
    offered,
    first: null,
    answer: key.verdict === 'lawful' ? { verdict: 'lawful' } : { verdict: 'violation', reason: key.reason },
    tempting: key.reason,
  }));

function spotsOf(stage: Extract<Stage, { kind: 'case' }>, cases: Plan['cases']): Draft[] {
  const found = own(cases, stage.level);
  if (!found) return [];
  const offered = reasonsIn(found.public);
  return stage.spots.flatMap((spot): Draft[] => {
    const key = own(found.key.spots, spot);
    if (!key) return [];
    const text = labelIn(found.public, spot);
    const answer: Answer =
      key.verdict === 'lawful'
        ? { verdict: 'lawful' }
        : { verdict: 'violation', reason: key.reason, accepts: key.accepts };
    const tempting = key.verdict === 'lawful' ? (key.lookalikeOf ?? null) : key.reason;
    return [{ kind: 'spot', level: stage.level, spot, text, offered, first: null, answer, tempting }];
  });
}

function draftsOf(stage: Stage, cases: Plan['cases']): Draft[] {
  switch (stage.kind) {
    case 'hand-out':
      return practiceOf(stage);
    case 'before':
    case 'after':
      return itemsOf(stage);
    case 'case':
      return spotsOf(stage, cases);
    default:
      return [];
  }
}

/** All questions of a plan, in order. */
export const questionsOf = ({ stages, cases }: Plan): Question[] =>
  stages.flatMap((stage, i) =>
    draftsOf(stage, cases).map((draft, n): Question => ({ id: `${i}.${n}`, stage: i, ...draft })),
  );

import type { RoomAction } from '../../../src/classroom/action-schema.ts';

interface Key {
  readonly verdict: 'lawful' | 'violation';
  readonly reason?: string;
  readonly accepts?: readonly string[];
}

/** What a report must say of a log, worked out from its answers alone, without the rules of the class. */
export function classFigures(log: readonly RoomAction[]) {
  const [open] = log;
  if (open?.type !== 'open') throw new Error('no opening');
  const keys = new Map<string, Key>();
  const forms: Record<'before' | 'after', string[]> = { before: [], after: [] };
  const spots: string[] = [];
  open.plan.stages.forEach((stage, i) => {
    if (stage.kind === 'before' || stage.kind === 'after')
      stage.items.forEach(({ key }, n) => {
        keys.set(`${i}.${n}`, key);
        forms[stage.kind].push(`${i}.${n}`);
      });
    if (stage.kind === 'case')
      stage.spots.forEach((spot, n) => {
        keys.set(`${i}.${n}`, open.plan.cases[stage.level]?.key.spots[spot] as Key);
        spots.push(`${i}.${n}`);
      });
  });
  // The last answer of a seat to a question counts.
  const marks = new Map<string, Map<number, Key>>();
  for (const action of log) {
    if (action.type !== 'answer' || !action.mark || !keys.has(action.question)) continue;
    const sheet = marks.get(action.question) ?? new Map<number, Key>();
    const { verdict } = action.mark;
    const reason = action.mark.verdict === 'violation' ? (action.mark.reason ?? undefined) : undefined;
    marks.set(action.question, sheet.set(action.seat, { verdict, ...(reason && { reason }) }));
  }
  const isRight = (id: string, mark: Key) => {
    const key = keys.get(id);
    if (key?.verdict !== mark.verdict) return false;
    return mark.verdict === 'lawful' || [key.reason, ...(key.accepts ?? [])].includes(mark.reason);
  };
  const rate = (verdict: Key['verdict']) => {
    const given = spots
      .filter((id) => keys.get(id)?.verdict === verdict)
      .flatMap((id) => [...(marks.get(id)?.values() ?? [])]);
    return { n: given.filter((mark) => mark.verdict !== verdict).length, total: given.length };
  };
  const shares = (form: readonly string[], seat: number) => {
    const row = form.map((id) => {
      const mark = marks.get(id)?.get(seat);
      return mark ? isRight(id, mark) : null;
    });
    return row.includes(null) ? null : (100 * row.filter(Boolean).length) / row.length;
  };
  const pairs = open.seats.flatMap((seat) => {
    const [before, after] = [shares(forms.before, seat), shares(forms.after, seat)];
    return before === null || after === null ? [] : [{ before, after }];
  });
  const mean = (of: 'before' | 'after') => pairs.reduce((sum, one) => sum + one[of], 0) / pairs.length;
  return {
    misses: rate('violation'),
    alarms: rate('lawful'),
    paired: pairs.length,
    before: mean('before'),
    after: mean('after'),
    gain: (mean('after') - mean('before')) / (100 - mean('before')),
    rightAt: (id: string) => {
      const given = [...(marks.get(id)?.values() ?? [])];
      return { right: given.filter((mark) => isRight(id, mark)).length, n: given.length };
    },
    questions: [...keys.keys()],
    /** Shares right in per cent by seat, of the seats that answered a whole set. */
    formOf: (form: 'before' | 'after') =>
      new Map(
        open.seats.flatMap((seat): [number, number][] => {
          const share = shares(forms[form], seat);
          return share === null ? [] : [[seat, share]];
        }),
      ),
  };
}

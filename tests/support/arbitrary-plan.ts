import fc from 'fast-check';

/** What a generated level decides: its spots in order, each with the violated reason or null when lawful. */
export interface Plan {
  readonly spots: readonly {
    readonly id: string;
    readonly reason: string | null;
    readonly severity: 1 | 2 | 3;
  }[];
  readonly reasons: string[];
}

const offered = ['excess', 'refusal', 'preset', 'silent', 'sharing', 'locked'];
const balanced = [6, 7, 8, 9, 10, 11, 12].flatMap((total) =>
  Array.from({ length: total + 1 }, (_, lawful) => ({ total, lawful })).filter(
    ({ lawful }) => lawful >= 3 && total - lawful >= 3 && lawful / total >= 0.4 && lawful / total <= 0.6,
  ),
);

/** Plans with 6–12 spots, 40–60 % of them lawful, and 3–6 of the given reasons. */
export const arbitraryPlanOf = (choice: readonly string[]): fc.Arbitrary<Plan> =>
  fc
    .tuple(fc.constantFrom(...balanced), fc.shuffledSubarray([...choice], { minLength: 3 }))
    .chain(([{ total, lawful }, reasons]) => {
      const kinds = Array.from({ length: total }, (_, i) => i < lawful);
      const detail = fc.tuple(fc.constantFrom(...reasons), fc.constantFrom<1 | 2 | 3>(1, 2, 3));
      return fc
        .tuple(
          fc.shuffledSubarray(kinds, { minLength: total }),
          fc.array(detail, { minLength: total, maxLength: total }),
        )
        .map(([order, details]) => ({
          reasons,
          spots: order.map((isLawful, i) => {
            const [reason, severity] = details[i] as [string, 1 | 2 | 3];
            return { id: `s${i}`, reason: isLawful ? null : reason, severity };
          }),
        }));
    });

/** Plans over the usual reasons. */
export const arbitraryPlan: fc.Arbitrary<Plan> = arbitraryPlanOf(offered);

/** Reasons that cards and first steps fail for. */
export const claims: readonly string[] = ['treble', 'stray', 'door'];

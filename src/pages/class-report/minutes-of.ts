/** When each stage of a lesson begins and ends, in minutes from its start. */
export function minutesOf(stages: readonly { readonly minutes: number }[]): { from: number; to: number }[] {
  let to = 0;
  return stages.map(({ minutes }) => {
    const from = to;
    to += minutes;
    return { from, to };
  });
}

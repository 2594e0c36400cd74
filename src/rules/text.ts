import * as v from 'valibot';

/** Text a player reads: trimmed, not empty, at most `max` UTF-16 units. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(max),
    v.check((value) => value === value.trim(), 'starts or ends with a space'),
  );

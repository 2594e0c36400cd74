import * as v from 'valibot';

/** Lower-case kebab id, 1–48 characters: level, spot, block, reason and provision ids. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters, digits, dots and hyphens only'),
  v.maxLength(48),
  v.check((id) => !(id in {}), 'a name that every object inherits'),
);

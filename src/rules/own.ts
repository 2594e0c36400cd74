/** A record's own entry. Names every object inherits, such as `constructor`, are no entries. */
export const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Chromium 80 has no Object.hasOwn
  Object.prototype.hasOwnProperty.call(record, id) ? record[id] : undefined;

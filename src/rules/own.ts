/** A record's own entry. Names every object inherits, such as `constructor`, are no entries. */
export const own = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;

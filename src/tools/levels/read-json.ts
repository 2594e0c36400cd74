import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Problem } from '../../rules/problem.ts';

/** A parsed file, or what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/** Reads and parses a JSON file against a schema. Never throws: unreadable and malformed files are problems. */
export function readJson<S extends v.GenericSchema>(file: string, schema: S): Read<v.InferOutput<S>> {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ path: '', message: `not readable as JSON: ${message}` }] };
  }
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.map((issue) => ({
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { ok: false, problems };
}

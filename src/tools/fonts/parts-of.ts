import type { BuiltFace } from './built-face.ts';
import { collectCodePoints } from './collect-code-points.ts';
import type { DocFile } from './doc-file.ts';
import type { Face } from './face.ts';
import { formatUnicodeRange } from './format-unicode-range.ts';

/** A part of a face: what the first pages need, or what only later ones do. */
interface FacePart {
  readonly face: Face;
  readonly wanted: Set<number>;
  readonly later: boolean;
}

/** Splits the characters a face must have: those of the first pages, and, if there are any, those beyond them. */
export function partsOf(face: Face, docs: readonly DocFile[]): FacePart[] {
  const omitted = [...(face.omit ?? '')].map((char) => char.codePointAt(0) ?? 0);
  const first = collectCodePoints(
    docs,
    face.rules.filter((rule) => !rule.later),
    face.base,
  );
  const all = collectCodePoints(docs, face.rules, face.base + (face.later ?? ''));
  for (const code of omitted) {
    first.delete(code);
    all.delete(code);
  }
  const beyond = new Set([...all].filter((code) => !first.has(code)));
  const parts: FacePart[] = [{ face, wanted: first, later: false }];
  if (beyond.size > 0) {
    parts.push({ face: { ...face, name: `${face.name}-later` }, wanted: beyond, later: true });
  }
  return parts;
}

/** A cut face each of whose files says which characters it is for. */
export const ranged = (built: BuiltFace, wanted: ReadonlySet<number>): BuiltFace => {
  const whole = formatUnicodeRange(new Set([...wanted].filter((code) => !built.missing.includes(code))));
  return {
    ...built,
    files: built.files.map((file) => ({ ...file, unicodeRange: file.unicodeRange ?? whole })),
  };
};

import { existsSync, readFileSync } from 'node:fs';

/** Reads a list as `sha256sum` writes it: digests by path. None if it does not exist; throws on any other line. */
export function readDigests(list: string): Map<string, string> {
  if (!existsSync(list)) return new Map();
  const lines = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, digest, file] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      if (!digest || !file) throw new Error(`${list}: not a digest and a file: ${line}`);
      return [file, digest];
    }),
  );
}

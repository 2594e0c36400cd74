import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token that only its holder knows: 128 random bits in base64url. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** What is kept of a token: its SHA-256 in base64url. Random tokens need no salt. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** True if a token has that hash; takes the same time either way. */
export function isToken(token: string, hash: string): boolean {
  const given = Buffer.from(hashToken(token));
  const kept = Buffer.from(hash);
  return given.length === kept.length && timingSafeEqual(given, kept);
}

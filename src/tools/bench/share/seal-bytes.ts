import { createHash } from 'node:crypto';

/** The first 4 bytes of the SHA-256 that ends a share code of these bytes. */
export const checksumOf = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update('sharp-eyes share 1\n').update(bytes).digest().subarray(0, 4);

/** A share code with a true checksum over any bytes: what a forger would make. */
export const sealBytes = (bytes: Uint8Array): string =>
  `${Buffer.concat([bytes, checksumOf(bytes)]).toString('base64url')}1`;

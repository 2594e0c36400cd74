import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How a share code names a level: the first 3 bytes of its id's SHA-256, as 6 hex digits. */
export const levelRef = (level: string): string => bytesToHex(sha256(utf8ToBytes(level))).slice(0, 6);

/** How a share code names an edition of a level: its first 6 hex digits. */
export const editionRef = (edition: string): string => edition.slice(0, 6);

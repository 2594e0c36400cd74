import { base64urlnopad } from '@scure/base';

/** A random word of 128 bits. Works on plain-http pages too. */
export const randomSecret = (): string => base64urlnopad.encode(crypto.getRandomValues(new Uint8Array(16)));

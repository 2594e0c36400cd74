import { createHash } from 'node:crypto';

/** The texts the page may take as its own. */
interface Allowed {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The content security policy of the one-file page: these scripts and style sheets and no others, pictures, fonts and
 * sounds from within itself, workers from its own script, and no request to anywhere.
 */
export function pagePolicy({ styles, scripts }: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'media-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** The content security policy of the page; `styles` are the hashes of its inline style elements. */
export function contentSecurityPolicy(styles: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Build only: puts the policy into the page, so that any static host has it, and moves the stylesheet
 * behind the splash, so that the splash paints without waiting for it.
 */
export function htmlPlugin(): Plugin {
  return {
    name: 'sharp-eyes-html',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const hashes = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
          ([, css]) =>
            `'sha256-${createHash('sha256')
              .update(css ?? '')
              .digest('base64')}'`,
        );
        const policy = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy(hashes)}" />`;
        const sheets = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? [];
        return sheets
          .reduce((page, sheet) => page.replace(sheet, ''), html)
          .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${policy}`)
          .replace('</div>\n    <noscript>', `</div>${sheets.join('')}\n    <noscript>`);
      },
    },
  };
}

import type { Plugin } from 'vite';
import { contentPolicy } from '../../server/content-policy.ts';

/**
 * Build only: puts the policy into the page, so that any static host has it, and moves the stylesheet
 * behind the splash, so that the splash paints without waiting for it. Style sheets of later parts must come
 * behind it too, or the first would win over them: what fetches them is told so.
 */
export function htmlPlugin(): Plugin {
  return {
    name: 'sharp-eyes-html',
    apply: 'build',
    generateBundle(_, bundle) {
      const head = 'document.head.appendChild(';
      // The bundler puts this helper into whichever chunk it likes.
      const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      const found = chunks.reduce((sum, chunk) => sum + chunk.code.split(head).length - 1, 0);
      if (found !== 1) this.error(`html: ${found} places that add a style sheet; one was expected`);
      for (const chunk of chunks) chunk.code = chunk.code.replace(head, 'document.body.appendChild(');
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const policy = Object.entries(contentPolicy(html))
          .map(([name, values]) => `${name} ${values.join(' ')}`)
          .join('; ');
        const meta = `<meta http-equiv="content-security-policy" content="${policy}" />`;
        const sheets = html.match(/\s*<link rel="stylesheet"[^>]*>/g) ?? [];
        return sheets
          .reduce((page, sheet) => page.replace(sheet, ''), html)
          .replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
          .replace('</div>\n    <noscript>', `</div>${sheets.join('')}\n    <noscript>`);
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { contentPolicy } from '../../server/content-policy.ts';
import { pictures } from '../preview/pictures.ts';
import { previewImage, previewTags, siteUrl } from '../preview/preview-tags.ts';

/**
 * Build only: puts the policy into the page, so that any static host has it, and moves the stylesheet
 * behind the splash, so that the splash paints without waiting for it. Style sheets of later parts must come
 * behind it too, or the first would win over them: what fetches them is told so. Link previews get their
 * pictures, under names that do not change with the build, and absolute addresses where `SITE_URL` is set.
 */
export function htmlPlugin(): Plugin {
  return {
    name: 'sharp-eyes-html',
    apply: 'build',
    generateBundle(_, bundle) {
      const head = 'document.head.appendChild(';
      // What fetches later parts is known by the event it sends when it fails; the bundler picks its chunk.
      const fetchers = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' && file.code.includes('vite:preloadError') ? [file] : [],
      );
      const found = fetchers.reduce((sum, chunk) => sum + chunk.code.split(head).length - 1, 0);
      if (found !== 1) this.error(`html: ${found} places that add a style sheet; one was expected`);
      for (const { name } of pictures) {
        const source = readFileSync(`assets/preview/${name}`);
        this.emitFile({ type: 'asset', fileName: `preview/${name}`, source });
      }
      for (const chunk of fetchers) chunk.code = chunk.code.replace(head, 'document.body.appendChild(');
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
          .replace('</title>', (end) => [end, ...previewTags(siteUrl(process.env.SITE_URL))].join('\n    '))
          .replace('</div>\n    <noscript>', `</div>${sheets.join('')}\n    <noscript>${previewImage}`);
      },
    },
  };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BundleParts } from './bundle-parts.ts';
import { pagePolicy } from './page-policy.ts';

const loader = readFileSync(fileURLToPath(new URL('./loader.js', import.meta.url)), 'utf8');

const troubleStyle =
  '.splash p { max-width: 26em; margin: 24px 24px 0; font: 18px/1.6 sans-serif; } .splash p[hidden] { display: none; }';

const troubles = `<p id="too-old" hidden>这个浏览器太旧，打不开这个游戏。请换用较新的 Chrome 或 Edge。<br />This browser is too old for the game. Please use a recent Chrome or Edge.</p>
        <p id="not-whole" hidden>文件没有拷贝完整，请重新拷贝。<br />This file was not copied whole. Please copy it again.</p>`;

/** Puts `text` before the one place where `mark` stands in the page. Throws if there is no such place, or are several. */
function before(html: string, mark: string, text: string): string {
  const [head, tail, more] = html.split(mark);
  if (head === undefined || tail === undefined || more !== undefined)
    throw new Error(`usb: one ${mark} expected`);
  return `${head}${text}${mark}${tail}`;
}

/**
 * The page as one file: its style sheet and script are packed (gzip, base64) in a block that a small loader unpacks,
 * and the policy names both by their hashes. Licences stand in a comment at the end.
 */
export function assemblePage({ html, style, script, licenses }: BundleParts): string {
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '');
  if (/<script/.test(bare)) throw new Error('usb: the page has a script of its own');
  const worded = before(before(bare, '</style>', troubleStyle), '</div>\n    </div>', troubles);
  const splash = [...worded.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '');
  const policy = pagePolicy({ styles: [...splash, style], scripts: [loader, script] });
  const meta = `<meta http-equiv="content-security-policy" content="${policy}" />\n    `;
  const packed = gzipSync(JSON.stringify({ style, script }), { level: 9 }).toString('base64');
  const notes = licenses.map((text) => text.replace(/--+>?/g, '--')).join('\n\n');
  const blocks = `  <script>${loader}</script>
    <script type="text/plain" id="packed">${packed}</script>
    <!--\n${notes}\n-->
  `;
  return before(before(worded, '<meta name="viewport"', meta), '</body>', blocks);
}

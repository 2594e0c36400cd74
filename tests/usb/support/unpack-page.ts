import { gunzipSync } from 'node:zlib';

/** What is inside the one-file page. */
export interface Unpacked {
  /** The page with the packed block cut out. */
  readonly shell: string;
  readonly style: string;
  readonly script: string;
}

/** Takes the one-file page apart, as its loader does. Throws if it has no packed block. */
export function unpackPage(html: string): Unpacked {
  const block = /<script type="text\/plain" id="packed">([A-Za-z0-9+/=]+)<\/script>/.exec(html);
  if (!block) throw new Error('no packed block');
  const parts = JSON.parse(gunzipSync(Buffer.from(block[1] ?? '', 'base64')).toString('utf8'));
  return { shell: html.replace(block[0], ''), style: parts.style, script: parts.script };
}

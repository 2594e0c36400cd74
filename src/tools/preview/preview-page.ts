import { readFileSync } from 'node:fs';

const art = (path: string) =>
  `data:image/svg+xml;base64,${readFileSync(`assets/art/${path}`).toString('base64')}`;

const font = 'node_modules/@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-900-normal.woff2';

/** The page a preview picture is taken of: logotype, 慧慧 before the sun, what it is, and that it is unofficial. */
export function previewPage(wide: boolean): string {
  const face = `data:font/woff2;base64,${readFileSync(font).toString('base64')}`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
@font-face { font-family: Song; font-weight: 900; src: url("${face}"); }
* { box-sizing: border-box; margin: 0; }
body { position: relative; width: ${wide ? 1200 : 600}px; height: ${wide ? 630 : 600}px; overflow: hidden; background: #f3ead8 url("${art('ui/paper-fleck-tile.svg')}") 0 0 / 400px; color: #16233d; font-family: Song, serif; font-weight: 900; }
img, svg, p { position: absolute; }
.sun { ${wide ? 'right: -20px; bottom: 44px; width: 560px' : 'right: -36px; bottom: 128px; width: 330px'}; }
.owl { ${wide ? 'right: 26px; bottom: 74px; width: 456px' : 'right: -10px; bottom: 140px; width: 272px'}; }
.logo { ${wide ? 'left: 56px; top: 48px; width: 400px' : 'left: 32px; top: 30px; width: 300px'}; }
.seal { ${wide ? 'left: 486px; top: 56px; width: 66px' : 'left: 352px; top: 36px; width: 56px'}; transform: rotate(-3deg); }
.foot { right: 0; bottom: 0; left: 0; height: ${wide ? 112 : 148}px; background: #16233d; }
.go { ${wide ? 'left: 60px; bottom: 24px; font-size: 52px' : 'left: 34px; bottom: 62px; font-size: 50px'}; color: #fcf7ec; line-height: 1.2; }
.line { ${wide ? 'right: 60px; bottom: 34px; font-size: 30px' : 'left: 36px; bottom: 22px; font-size: 26px'}; color: #e9c57f; line-height: 1.2; }
</style>
<svg class="sun" viewBox="0 0 220 220"><circle cx="104" cy="106" r="99" fill="#E4B45E"/><circle cx="110" cy="111" r="99" fill="none" stroke="#16233D" stroke-width="1.3"/></svg>
<img class="logo" src="${art('logo/logotype-stacked-plate.svg')}" alt=""><img class="seal" src="${art('seals/mingcha.svg')}" alt="">
<img class="owl" src="${art('owl/idle.svg')}" alt="">
<div class="foot" style="position:absolute"></div><p class="go">一分钟，查一案</p><p class="line">独立制作，非官方</p></html>`;
}

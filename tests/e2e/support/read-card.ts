import jsQR from 'jsqr';
import type { Page } from 'playwright/test';

/** The text of the code on the card that a page shows, read by a stock decoder from the picture at a scale; null if it reads none. */
export async function readCard(page: Page, scale: number): Promise<string | null> {
  const { base64, width, height } = await page.locator('img.pg-share-card').evaluate((element, by) => {
    const image = element as HTMLImageElement;
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * by;
    canvas.height = image.naturalHeight * by;
    const ctx = canvas.getContext('2d') as CanvasRenderingContext2D;
    ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
    const parts: string[] = [];
    for (let at = 0; at < data.length; at += 30_000)
      parts.push(String.fromCharCode(...data.subarray(at, at + 30_000)));
    return { base64: btoa(parts.join('')), width: canvas.width, height: canvas.height };
  }, scale);
  return jsQR(new Uint8ClampedArray(Buffer.from(base64, 'base64')), width, height)?.data ?? null;
}

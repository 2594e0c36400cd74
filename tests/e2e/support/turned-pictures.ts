import type { Page } from 'playwright/test';
import type { ColourImage } from '../../../src/cards/grey-image.ts';

/** A PNG (base64) as it is and turned clockwise by one, two and three quarters, on grey ground, in pixels. */
export async function turnedPictures(page: Page, png: string): Promise<ColourImage[]> {
  const turned = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const side = 2 * Math.max(image.width, image.height);
    return [0, 1, 2, 3].map((quarters) => {
      const canvas = document.createElement('canvas');
      canvas.width = side;
      canvas.height = side;
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('no canvas');
      drawing.fillStyle = '#b9b4a8';
      drawing.fillRect(0, 0, side, side);
      drawing.translate(side / 2, side / 2);
      drawing.rotate((quarters * Math.PI) / 2);
      drawing.drawImage(image, -image.width / 2, -image.height / 2);
      const { data } = drawing.getImageData(0, 0, side, side);
      let bytes = '';
      for (let i = 0; i < data.length; i += 8192) bytes += String.fromCharCode(...data.subarray(i, i + 8192));
      return { side, bytes: btoa(bytes) };
    });
  }, png);
  return turned.map(({ side, bytes }) => ({
    width: side,
    height: side,
    data: new Uint8Array(Buffer.from(bytes, 'base64')),
  }));
}

import { cardSize } from './card-size.ts';

/** A drawn card: as an address for `<img>`, and as a file. */
export interface CardPicture {
  /** Data, not a blob's address: a long press can save it in browsers that know no blobs. */
  readonly url: string;
  readonly file: Blob;
}

const blobOf = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => {
    try {
      canvas.toBlob(resolve, 'image/png');
    } catch {
      resolve(null);
    }
  });

const urlOf = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

function bytesOf(url: string): Blob {
  const [head = '', data = ''] = url.split(',');
  if (!/^data:image\/png;base64$/.test(head)) throw new Error('no picture');
  return new Blob([Uint8Array.from(atob(data), (char) => char.charCodeAt(0))], { type: 'image/png' });
}

/** True if what is read from the canvas is what was drawn: browsers that guard against fingerprints give noise. */
function isFaithful(ctx: CanvasRenderingContext2D): boolean {
  const [x, y] = [cardSize.w - 1, cardSize.h - 1];
  const colour = [243, 234, 216];
  ctx.fillStyle = `rgb(${colour.join(',')})`;
  ctx.fillRect(x, y, 1, 1);
  const read = ctx.getImageData(x, y, 1, 1).data;
  return colour.every((one, i) => Math.abs(one - (read[i] ?? 0)) < 8);
}

/** The picture of a canvas. Rejects where the browser won't have it read, or gives noise instead. */
export async function cardPicture(
  canvas: HTMLCanvasElement,
  ctx: CanvasRenderingContext2D,
): Promise<CardPicture> {
  if (!isFaithful(ctx)) throw new Error('the canvas is not to be read');
  const blob = await blobOf(canvas);
  if (blob && blob.size > 0) return { url: await urlOf(blob), file: blob };
  const url = canvas.toDataURL('image/png');
  return { url, file: bytesOf(url) };
}

import type { GreyImage } from './grey-image.ts';

/** For each target pixel along one axis: the first source pixel it covers, and the weights of all of them. */
function coverage(from: number, to: number): { first: number; weights: number[] }[] {
  const step = from / to;
  return Array.from({ length: to }, (_, index) => {
    const start = index * step;
    const end = Math.min(start + step, from);
    const first = Math.floor(start);
    const weights: number[] = [];
    for (let at = first; at < Math.min(Math.ceil(end - 1e-9), from); at += 1) {
      weights.push((Math.min(at + 1, end) - Math.max(at, start)) / (end - start));
    }
    return { first, weights };
  });
}

/** A smaller copy by averaging the area under each new pixel; `scale` in (0, 1]. 1 gives the image itself. */
export function shrink(image: GreyImage, scale: number): GreyImage {
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  if (width === image.width && height === image.height) return image;
  const columns = coverage(image.width, width);
  const data = new Uint8Array(width * height);
  const sums = new Float32Array(image.width);
  coverage(image.height, height).forEach((row, y) => {
    sums.fill(0);
    row.weights.forEach((weight, index) => {
      const start = (row.first + index) * image.width;
      for (let x = 0; x < sums.length; x += 1) {
        sums[x] = (sums[x] as number) + weight * (image.data[start + x] as number);
      }
    });
    columns.forEach(({ first, weights }, x) => {
      let sum = 0;
      for (let index = 0; index < weights.length; index += 1) {
        sum += (weights[index] as number) * (sums[first + index] as number);
      }
      data[y * width + x] = sum + 0.5;
    });
  });
  return { width, height, data };
}

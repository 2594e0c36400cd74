import { buildUsb } from './usb/build-usb.ts';

/** `npm run build:usb`: the whole game as one HTML file in `dist-usb/`, to be opened by a double click. */
try {
  const { path, bytes, built } = await buildUsb();
  console.log(`${path}: ${(bytes / 1e6).toFixed(2)} MB${built ? '' : ', already up to date'}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from './sounds/encode.ts';
import { layOut } from './sounds/lay-out.ts';
import { RATE } from './sounds/rate.ts';
import { wav } from './sounds/wav.ts';

const OUT = fileURLToPath(new URL('../../assets/audio/', import.meta.url));
const MAX_BYTES = 40_000;
const NO_FFMPEG =
  'ffmpeg is not installed. Debian/Ubuntu: apt-get install ffmpeg · macOS: brew install ffmpeg · ' +
  'Windows: winget install ffmpeg. The files in assets/audio are complete without it; only re-making them needs it.';

/** `npm run sounds [-- WAV]`: synthesises the cues into assets/audio; with a file name, keeps the WAV there too. */
function main(keepWav: string | undefined): void {
  const { signal, cues } = layOut();
  const scratch = mkdtempSync(join(tmpdir(), 'sounds-'));
  try {
    const source = join(scratch, 'cues.wav');
    const bytes = wav(signal);
    writeFileSync(source, bytes);
    if (keepWav) writeFileSync(keepWav, bytes);
    mkdirSync(OUT, { recursive: true });
    for (const format of ['webm', 'm4a'] as const) {
      const file = join(OUT, `cues.${format}`);
      encode(source, format, file);
      const { size } = statSync(file);
      console.log(`cues.${format}  ${size} bytes`);
      if (size >= MAX_BYTES) throw new Error(`cues.${format} must stay under ${MAX_BYTES} bytes`);
    }
    const lines = Object.entries(cues).map(([id, [offset, ms]]) => `  "${id}": [${offset}, ${ms}]`);
    writeFileSync(join(OUT, 'cues.json'), `{\n${lines.join(',\n')}\n}\n`);
    console.log(`cues.json  ${lines.length} cues, ${(signal.length / RATE).toFixed(2)} s`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

try {
  main(process.argv[2]);
} catch (error) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  console.error(missing ? NO_FFMPEG : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

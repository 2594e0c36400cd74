import { spawnSync } from 'node:child_process';

const COMMON = [
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:a',
  '+bitexact',
  '-ac',
  '1',
  '-ar',
  '48000',
];
const CODECS = {
  webm: ['-c:a', 'libopus', '-b:a', '36k', '-vbr', 'on', '-application', 'audio', '-f', 'webm'],
  m4a: ['-c:a', 'aac', '-b:a', '35k', '-cutoff', '15000', '-movflags', '+faststart', '-f', 'ipod'],
};

/**
 * Encodes a WAV file for the web with ffmpeg: Opus in WebM, or AAC in MPEG-4 for browsers without Opus.
 * @throws when ffmpeg is missing (code `ENOENT`) or fails
 */
export function encode(wavFile: string, format: keyof typeof CODECS, outFile: string): void {
  const args = [
    '-hide_banner',
    '-loglevel',
    'error',
    '-y',
    '-i',
    wavFile,
    ...COMMON,
    ...CODECS[format],
    outFile,
  ];
  const { status, error, stderr } = spawnSync('ffmpeg', args, { encoding: 'utf8', timeout: 60_000 });
  if (error) throw error;
  if (status !== 0) throw new Error(`ffmpeg could not write ${format}: ${stderr.trim()}`);
}

import { existsSync } from 'node:fs';
import { findChromium } from '../browser/find-chromium.ts';
import { runCommand } from './run-step.ts';

/** Finds a Chromium, else installs Debian's (as root), else returns null: the caller says how to get one. */
export async function ensureChromium(): Promise<string | null> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('no Chromium found: installing one');
  await runCommand('apt-get', ['update', '-qq']);
  const packages = ['chromium', 'fonts-noto-cjk'];
  await runCommand('apt-get', ['install', '-y', '-qq', ...packages], { DEBIAN_FRONTEND: 'noninteractive' });
  return findChromium();
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import { LevelFileError } from '../app/level-files.ts';

/** Something fetched: on its way, here, or not to be had. */
export type FileState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly code: LevelFileError['code'] };

/** Loads when `deps` change and on `retry`. A late answer to an older question is dropped. */
export function useFile<T>(load: () => Promise<T>, deps: readonly unknown[]): [FileState<T>, () => void] {
  const [state, setState] = useState<FileState<T>>({ status: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    setState({ status: 'loading' });
    load().then(
      (value) => current && setState({ status: 'ready', value }),
      (error: unknown) =>
        current &&
        setState({ status: 'failed', code: error instanceof LevelFileError ? error.code : 'malformed' }),
    );
    return () => {
      current = false;
    };
  }, [...deps, attempt]);
  const retry = useCallback(() => setAttempt((n) => n + 1), []);
  return [state, retry];
}

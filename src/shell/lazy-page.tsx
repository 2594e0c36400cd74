import type { ComponentType, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LostPage } from '../pages/lost-page.tsx';
import { Waiting } from '../pages/waiting.tsx';

/** A part of the game that comes when it is first needed. */
export interface LazyPage<P> {
  /** Fetches it; again after a failure. Rejects if it can't be had. */
  fetch(): Promise<unknown>;
  /** The page, a waiting sheet while it travels, or a calm word if it can't be had. */
  Page(props: P): VNode | null;
}

/** Makes a page of what `load` brings. Once it is here it shows without a wait. */
export function lazyPage<P extends object>(load: () => Promise<ComponentType<P>>): LazyPage<P> {
  let arrived: ComponentType<P> | null = null;
  let coming: Promise<ComponentType<P>> | null = null;
  const fetch = () => {
    coming ??= load().then(
      (page) => {
        arrived = page;
        return page;
      },
      (error) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  function Page(props: P) {
    const [Shown, setShown] = useState<ComponentType<P> | null>(() => arrived);
    const [failed, setFailed] = useState(false);
    const [attempt, setAttempt] = useState(0);
    useEffect(() => {
      if (Shown) return;
      let gone = false;
      setFailed(false);
      fetch().then(
        (page) => !gone && setShown(() => page),
        () => !gone && setFailed(true),
      );
      return () => {
        gone = true;
      };
    }, [Shown, attempt]);
    if (failed) return <LostPage kind="offline" onRetry={() => setAttempt(attempt + 1)} />;
    return Shown ? <Shown {...props} /> : <Waiting />;
  }
  return { fetch, Page };
}

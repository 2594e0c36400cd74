import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScreensExhibit } from '../rules/exhibit-schema.ts';
import type { LiveExhibit } from './exhibit-props.ts';
import { PhoneFrame } from './phone-frame.tsx';
import { PhoneScreen } from './phone-screen.tsx';
import { SpotList } from './spot-list.tsx';

interface ScreensViewProps {
  readonly exhibit: ScreensExhibit;
  readonly live: LiveExhibit | undefined;
}

/** An app of several screens: the one the player is on while walking, afterwards the points met. */
export function ScreensView({ exhibit, live }: ScreensViewProps) {
  const at = live?.position.screen;
  const shown = useRef(at);
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The tapped button is gone with its screen: keyboard and screen reader go on from the new one.
    if (at !== undefined && shown.current !== at) holder.current?.focus({ preventScroll: true });
    shown.current = at;
  }, [at]);
  if (!live) return <SpotList exhibit={exhibit} />;
  const screen = exhibit.screens.find((candidate) => candidate.id === at) ?? exhibit.screens[0];
  if (!screen) return null;
  return (
    <PhoneFrame app={exhibit.app} view={screen.view}>
      <div class="ex-stop" ref={holder} tabIndex={-1}>
        <PhoneScreen key={screen.id} app={exhibit.app} screen={screen} />
      </div>
    </PhoneFrame>
  );
}

import type { ScreensExhibit } from '../rules/exhibit-schema.ts';
import { BlockView } from './block-view.tsx';
import { useExhibit } from './exhibit-context.ts';
import { PhoneFrame } from './phone-frame.tsx';
import { screensWithSpots } from './screens-with-spots.ts';

/** Every point met on a walk, under the title of its screen, for naming what was resisted. */
export function SpotList({ exhibit }: { readonly exhibit: ScreensExhibit }) {
  const { spots } = useExhibit();
  return (
    <PhoneFrame app={exhibit.app} view="page">
      <div class="ex-page ex-spot-list">
        {screensWithSpots(exhibit.screens, spots).map((screen) => (
          <div key={screen.id} class="ex-stop-group">
            {screen.title ? <h2 class="ex-stop-title">{screen.title}</h2> : null}
            {screen.blocks.map((block) => (
              <BlockView key={block.id} block={block} />
            ))}
          </div>
        ))}
      </div>
    </PhoneFrame>
  );
}

import type { PhoneExhibit, Screen } from '../rules/exhibit-schema.ts';
import { Icon } from './icon.tsx';
import { ScreenBlocks } from './screen-blocks.tsx';

interface PhoneScreenProps {
  readonly app: PhoneExhibit['app'];
  readonly screen: Screen;
}

/** One phone screen under the app bar: a sheet over a dimmed page, or a page with its title row. */
export function PhoneScreen({ app, screen }: PhoneScreenProps) {
  const { view, title } = screen;
  const isSheet = view === 'dialog' || view === 'permission';
  const icon = screen.icon ?? (view === 'permission' ? app.icon : undefined);
  const hasBack = !isSheet && view !== 'notification' && view !== 'page';
  return (
    <div class={isSheet ? 'ex-sheet' : 'ex-page'}>
      {title || icon ? (
        <div class="ex-title-row">
          {hasBack ? <Icon name="back" /> : null}
          {icon ? (
            <span class="ex-title-icon">
              <Icon name={icon} />
            </span>
          ) : null}
          {title ? <h2 class="ex-title">{title}</h2> : null}
        </div>
      ) : null}
      <ScreenBlocks blocks={screen.blocks} />
    </div>
  );
}

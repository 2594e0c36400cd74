import type { ComponentChildren } from 'preact';
import type { PhoneExhibit, Screen } from '../rules/exhibit-schema.ts';
import { Icon } from './icon.tsx';

interface PhoneFrameProps {
  readonly app: PhoneExhibit['app'];
  readonly view: Screen['view'];
  readonly children: ComponentChildren;
}

/** The ink bezel of a phone and the app's name and place at the top of its screen. No status bar is faked. */
export function PhoneFrame({ app, view, children }: PhoneFrameProps) {
  return (
    <div class="ex-phone">
      <div class={`ex-screen ex-view-${view}`} data-screen>
        <div class={`ex-app-bar${app.place ? ' has-place' : ''}`}>
          <span class="ex-app-name">{app.name}</span>
          {app.place ? (
            <span class="ex-app-place">
              <Icon name="location" />
              {app.place}
            </span>
          ) : null}
        </div>
        {children}
      </div>
    </div>
  );
}

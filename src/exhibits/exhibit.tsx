import type { JSX } from 'preact';
import { ExhibitContext } from './exhibit-context.ts';
import type { ExhibitProps } from './exhibit-props.ts';
import { Hearing } from './hearing.tsx';
import { MapView } from './map-view.tsx';
import { Paper } from './paper.tsx';
import { PhoneFrame } from './phone-frame.tsx';
import { PhoneScreen } from './phone-screen.tsx';
import { Requests } from './requests.tsx';
import { ScreensView } from './screens-view.tsx';
import './exhibit.css';
import './spot.css';
import './blocks.css';
import './records.css';
import './phone.css';
import './views.css';
import './paper.css';
import './requests.css';
import './map.css';
import './claims.css';

function content({ exhibit, live }: ExhibitProps): JSX.Element {
  switch (exhibit.kind) {
    case 'phone':
      return (
        <PhoneFrame app={exhibit.app} view={exhibit.screen.view}>
          <PhoneScreen app={exhibit.app} screen={exhibit.screen} />
        </PhoneFrame>
      );
    case 'paper':
      return <Paper sheet={exhibit.sheet} />;
    case 'requests':
      return <Requests exhibit={exhibit} />;
    case 'screens':
      return <ScreensView exhibit={exhibit} live={live} />;
    case 'map':
      return <MapView exhibit={exhibit} />;
    case 'hearing':
      return <Hearing exhibit={exhibit} />;
  }
}

function nameOf({ exhibit }: ExhibitProps): string {
  switch (exhibit.kind) {
    case 'paper':
      return exhibit.sheet.title;
    case 'map':
      return exhibit.map.title;
    case 'hearing':
      return exhibit.party.name;
    default:
      return exhibit.app.name;
  }
}

/**
 * Everything a level lays on the desk, drawn from its data. It fills the width it is given and is as tall as
 * its content; sizes follow the root font size. Selecting, stamping and walking go out through the props.
 */
export function Exhibit(props: ExhibitProps) {
  return (
    <ExhibitContext.Provider value={props}>
      <section class={`exhibit${props.live ? ' is-live' : ''}`} aria-label={nameOf(props)}>
        {content(props)}
      </section>
    </ExhibitContext.Provider>
  );
}

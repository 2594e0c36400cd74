import '../pages.css';
import '../styles/more.css';
import '../styles/settings.css';
import '../styles/board.css';
import '../styles/room-host.css';
import type { Route } from '../../app/route.ts';
import { HostRoomPage } from './host-room-page.tsx';
import { HostSetup } from './host-setup.tsx';
import { ScreenPage } from './screen-page.tsx';

/** The routes that this part of the game shows. */
export type HostRoute = Extract<Route, { page: 'host' | 'host-room' | 'room-screen' }>;

/** Making live rooms, hosting them, and following one on a projector. */
export function HostPages({ at }: { at: HostRoute }) {
  switch (at.page) {
    case 'host':
      return <HostSetup />;
    case 'host-room':
      return <HostRoomPage key={at.code} code={at.code} token={at.token} />;
    case 'room-screen':
      return <ScreenPage key={at.code} code={at.code} token={at.token} />;
  }
}

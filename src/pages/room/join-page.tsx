import '../pages.css';
import '../styles/more.css';
import '../styles/room-player.css';
import '../styles/room-player-after.css';
import { readRoomCode } from '../../classroom/read-room-code.ts';
import { JoinForm } from './join-form.tsx';
import { PlayerPage } from './player-page.tsx';

/** Taking part in a live room: by the code in the address, or by one to type. */
export function JoinPage({ code }: { code: string | null }) {
  const known = code === null ? null : readRoomCode(code);
  return known ? <PlayerPage key={known} code={known} /> : <JoinForm typed={code ?? ''} />;
}

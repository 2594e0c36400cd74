import arrowRight from '../../assets/art/icons/arrow-right.svg?raw';
import book from '../../assets/art/icons/book.svg?raw';
import calendar from '../../assets/art/icons/calendar-check.svg?raw';
import back from '../../assets/art/icons/chevron-left.svg?raw';
import chevron from '../../assets/art/icons/chevron-right.svg?raw';
import cross from '../../assets/art/icons/cross.svg?raw';
import document from '../../assets/art/icons/document.svg?raw';
import gavel from '../../assets/art/icons/gavel.svg?raw';
import home from '../../assets/art/icons/home.svg?raw';
import magnifier from '../../assets/art/icons/magnifier.svg?raw';
import map from '../../assets/art/icons/map.svg?raw';
import pen from '../../assets/art/icons/pen.svg?raw';
import play from '../../assets/art/icons/play.svg?raw';
import print from '../../assets/art/icons/print.svg?raw';
import retry from '../../assets/art/icons/retry.svg?raw';
import scales from '../../assets/art/icons/scales.svg?raw';
import settings from '../../assets/art/icons/settings.svg?raw';
import shield from '../../assets/art/icons/shield.svg?raw';
import sound from '../../assets/art/icons/sound.svg?raw';
import soundOff from '../../assets/art/icons/sound-off.svg?raw';
import stamp from '../../assets/art/icons/stamp.svg?raw';
import timer from '../../assets/art/icons/timer.svg?raw';
import trash from '../../assets/art/icons/trash.svg?raw';
import users from '../../assets/art/icons/users.svg?raw';

const drawings = {
  'arrow-right': arrowRight,
  back,
  book,
  calendar,
  chevron,
  cross,
  document,
  home,
  magnifier,
  gavel,
  map,
  pen,
  print,
  play,
  retry,
  scales,
  settings,
  shield,
  'sound-off': soundOff,
  sound,
  stamp,
  timer,
  trash,
  users,
};

export type IconId = keyof typeof drawings;

/** A line icon in the colour of the text around it; decoration, so hidden from screen readers. */
export function Icon({ id }: { id: IconId }) {
  return <span class="pg-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[id] }} />;
}

import arrowRight from '../../../assets/art/icons/arrow-right.svg?raw';
import book from '../../../assets/art/icons/book.svg?raw';
import chevronLeft from '../../../assets/art/icons/chevron-left.svg?raw';
import cross from '../../../assets/art/icons/cross.svg?raw';
import hint from '../../../assets/art/icons/hint.svg?raw';
import pause from '../../../assets/art/icons/pause.svg?raw';
import ring from '../../../assets/art/icons/seal-ring.svg?raw';
import square from '../../../assets/art/icons/seal-square.svg?raw';
import sound from '../../../assets/art/icons/sound.svg?raw';
import soundOff from '../../../assets/art/icons/sound-off.svg?raw';
import stamp from '../../../assets/art/icons/stamp.svg?raw';

const drawings = {
  'arrow-right': arrowRight,
  book,
  'chevron-left': chevronLeft,
  cross,
  hint,
  pause,
  ring,
  sound,
  'sound-off': soundOff,
  square,
  stamp,
};

/** A line icon in the text colour. Decorative: the button around it has the name. */
export function Icon({ name }: { name: keyof typeof drawings }) {
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[name] }} />;
}

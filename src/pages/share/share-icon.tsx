import copy from '../../../assets/art/icons/copy.svg?raw';
import download from '../../../assets/art/icons/download.svg?raw';
import link from '../../../assets/art/icons/qr.svg?raw';
import share from '../../../assets/art/icons/share.svg?raw';

const drawings = { copy, download, link, share };

/** A line icon of the share panel, apart from those that come with the first load. Decoration. */
export function ShareIcon({ id }: { id: keyof typeof drawings }) {
  return <span class="pg-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[id] }} />;
}

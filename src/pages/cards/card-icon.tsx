import camera from '../../../assets/art/icons/camera.svg?raw';
import photo from '../../../assets/art/icons/photo.svg?raw';

const drawings = { camera, photo };

/** Icons that only reading cards needs, as `Icon`: they come with it, not with the first load. */
export function CardIcon({ id }: { id: keyof typeof drawings }) {
  return <span class="pg-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: drawings[id] }} />;
}

import { type IconName, iconPaths } from './icon-paths.ts';

/** A line icon in the colour of the text around it, 1.5 em unless CSS says otherwise. Decorative: it has no name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="ex-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExhibitProps } from './exhibit-props.ts';

/** What every piece of an exhibit may need: the props of the exhibit it belongs to. */
export const ExhibitContext = createContext<ExhibitProps | null>(null);

/** The props of the exhibit around a component. Throws outside `Exhibit`. */
export function useExhibit(): ExhibitProps {
  const props = useContext(ExhibitContext);
  if (!props) throw new Error('used outside an exhibit');
  return props;
}

import { hrefOf, type Route } from './route.ts';

/** Goes to a route; `replace` leaves no entry in the history. */
export function navigate(route: Route, replace = false): void {
  if (replace) location.replace(hrefOf(route));
  else location.hash = hrefOf(route);
}

/**
 * The http(s) address of the site without query and fragment, from the address of the page (`location.href`); null
 * where there is none that others could open, as when the page was opened from a disk or a stick. Links to pass on
 * are built on it (`linkOf`); without one, show the code alone.
 */
export const siteAddress = (href: string): string | null =>
  /^https?:\/\//i.test(href) ? href.replace(/[?#].*$/s, '') : null;

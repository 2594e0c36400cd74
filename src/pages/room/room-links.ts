import { siteAddress } from '../../app/site-address.ts';

const site = () => siteAddress(location.href) ?? '';

/** The address that players open to join. */
export const joinLink = (code: string): string => `${site()}#/join/${code}`;
/** The address that lets another device host. */
export const hostLink = (code: string, token: string): string => `${site()}#/host/${code}/${token}`;
/** The address of the projector's view. */
export const screenLink = (code: string, token: string): string => `${site()}#/screen/${code}/${token}`;

/** True where no other device can open the page's own address. */
export const isLocalOnly = (hostname: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname) || hostname.endsWith('.localhost');

import helmet from 'helmet';
import { contentPolicy } from './content-policy.ts';

/** Security headers for the site. No HTTPS is assumed: classrooms serve it over plain http on a LAN. */
export function siteHeaders(html: string) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      // A meta element cannot say who may frame the page; the header can.
      directives: { ...contentPolicy(html), 'frame-ancestors': ["'self'"] },
    },
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

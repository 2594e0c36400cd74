import lawful1 from '../../assets/art/seals/lawful-1.svg?no-inline';
import lawful2 from '../../assets/art/seals/lawful-2.svg?no-inline';
import lawful3 from '../../assets/art/seals/lawful-3.svg?no-inline';
import lawful4 from '../../assets/art/seals/lawful-4.svg?no-inline';
import lawful5 from '../../assets/art/seals/lawful-5.svg?no-inline';
import falseAlarm from '../../assets/art/seals/mark-false-alarm.svg?no-inline';
import markLawful from '../../assets/art/seals/mark-lawful.svg?no-inline';
import missed from '../../assets/art/seals/mark-missed.svg?no-inline';
import markViolation from '../../assets/art/seals/mark-violation.svg?no-inline';
import violation1 from '../../assets/art/seals/violation-1.svg?no-inline';
import violation2 from '../../assets/art/seals/violation-2.svg?no-inline';
import violation3 from '../../assets/art/seals/violation-3.svg?no-inline';
import violation4 from '../../assets/art/seals/violation-4.svg?no-inline';
import violation5 from '../../assets/art/seals/violation-5.svg?no-inline';
import type { SealName } from './seal-name.ts';

/** Addresses of the seal drawings: five carvings each of the large ones, and the small marks. */
export const sealUrls = {
  large: {
    violation: [violation1, violation2, violation3, violation4, violation5],
    lawful: [lawful1, lawful2, lawful3, lawful4, lawful5],
    missed: [missed],
    'false-alarm': [falseAlarm],
  } satisfies Record<SealName, readonly string[]>,
  small: {
    violation: [markViolation],
    lawful: [markLawful],
    missed: [missed],
    'false-alarm': [falseAlarm],
  } satisfies Record<SealName, readonly string[]>,
} as const;

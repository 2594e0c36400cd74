import doable1 from '../../assets/art/seals/doable-1.svg?no-inline';
import doable2 from '../../assets/art/seals/doable-2.svg?no-inline';
import doable3 from '../../assets/art/seals/doable-3.svg?no-inline';
import doable4 from '../../assets/art/seals/doable-4.svg?no-inline';
import doable5 from '../../assets/art/seals/doable-5.svg?no-inline';
import dropped1 from '../../assets/art/seals/dropped-1.svg?no-inline';
import dropped2 from '../../assets/art/seals/dropped-2.svg?no-inline';
import dropped3 from '../../assets/art/seals/dropped-3.svg?no-inline';
import dropped4 from '../../assets/art/seals/dropped-4.svg?no-inline';
import dropped5 from '../../assets/art/seals/dropped-5.svg?no-inline';
import lawful1 from '../../assets/art/seals/lawful-1.svg?no-inline';
import lawful2 from '../../assets/art/seals/lawful-2.svg?no-inline';
import lawful3 from '../../assets/art/seals/lawful-3.svg?no-inline';
import lawful4 from '../../assets/art/seals/lawful-4.svg?no-inline';
import lawful5 from '../../assets/art/seals/lawful-5.svg?no-inline';
import markDoable from '../../assets/art/seals/mark-doable.svg?no-inline';
import markDropped from '../../assets/art/seals/mark-dropped.svg?no-inline';
import falseAlarm from '../../assets/art/seals/mark-false-alarm.svg?no-inline';
import markLawful from '../../assets/art/seals/mark-lawful.svg?no-inline';
import missed from '../../assets/art/seals/mark-missed.svg?no-inline';
import markObjection from '../../assets/art/seals/mark-objection.svg?no-inline';
import markViolation from '../../assets/art/seals/mark-violation.svg?no-inline';
import objection1 from '../../assets/art/seals/objection-1.svg?no-inline';
import objection2 from '../../assets/art/seals/objection-2.svg?no-inline';
import objection3 from '../../assets/art/seals/objection-3.svg?no-inline';
import objection4 from '../../assets/art/seals/objection-4.svg?no-inline';
import objection5 from '../../assets/art/seals/objection-5.svg?no-inline';
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
    objection: [objection1, objection2, objection3, objection4, objection5],
    doable: [doable1, doable2, doable3, doable4, doable5],
    dropped: [dropped1, dropped2, dropped3, dropped4, dropped5],
    missed: [missed],
    'false-alarm': [falseAlarm],
  } satisfies Record<SealName, readonly string[]>,
  small: {
    violation: [markViolation],
    lawful: [markLawful],
    objection: [markObjection],
    doable: [markDoable],
    dropped: [markDropped],
    missed: [missed],
    'false-alarm': [falseAlarm],
  } satisfies Record<SealName, readonly string[]>,
} as const;

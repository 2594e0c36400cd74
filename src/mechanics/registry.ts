import type { MechanicId } from '../rules/level-schema.ts';
import { claimRules } from './claim/rules.ts';
import { inspectRules } from './inspect/rules.ts';
import { mazeRules } from './maze/rules.ts';
import type { MechanicRules } from './mechanic.ts';
import { permitRules } from './permit/rules.ts';
import { traceRules } from './trace/rules.ts';

/** The rules of every mechanic. The compiler names a missing one. */
export const mechanicRules: Readonly<Record<MechanicId, MechanicRules>> = {
  inspect: inspectRules,
  permit: permitRules,
  maze: mazeRules,
  trace: traceRules,
  claim: claimRules,
};

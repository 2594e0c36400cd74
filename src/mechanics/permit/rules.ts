import { inspectRules } from '../inspect/rules.ts';
import type { MechanicRules } from '../mechanic.ts';

/** 审批: rule on request cards. Marks work as in 查验; only the desk differs. */
export const permitRules: MechanicRules = inspectRules;

import { expect, test } from 'vitest';
import { cameraFailureOf } from '../../src/cards/device/camera-error.ts';

test.each([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'absent'],
  ['OverconstrainedError', 'absent'],
  ['NotReadableError', 'taken'],
  ['AbortError', 'taken'],
])('%s means %s', (name, code) => {
  expect(cameraFailureOf(new DOMException('', name))).toBe(code);
});

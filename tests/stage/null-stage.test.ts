import { describe, expect, it, vi } from 'vitest';
import { nullStage } from '../../src/stage/null-stage.ts';

describe('the null stage', () => {
  it('ends every cue at once, so that play goes on without Phaser', () => {
    const stage = nullStage();
    const slot = {} as HTMLElement;
    const done = vi.fn();
    stage.play({ type: 'stamp', slot, kind: 'lawful', variant: 1, onHit: done });
    stage.play({ type: 'judged', slot, right: true, onDone: done });
    stage.play({ type: 'dismiss', side: 'left', onDone: done });
    stage.play({ type: 'close', onDone: done });
    stage.play({ type: 'thread', from: slot, to: slot, holds: false, onDone: done });
    stage.play({ type: 'select', target: null });
    stage.play({ type: 'turn' });
    expect(done).toHaveBeenCalledTimes(5);
    stage.destroy();
  });
});

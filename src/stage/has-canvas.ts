/** True where a 2D canvas can be had. Phaser's own probes throw where no caller can catch them. */
export const hasCanvas = (): boolean => document.createElement('canvas').getContext('2d') !== null;

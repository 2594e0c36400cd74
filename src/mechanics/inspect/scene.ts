import { BaseScene } from '../../stage/phaser/base-scene.ts';

/** 查验: rows are chosen and sealed; all of it is what every scene can do. */
export class InspectScene extends BaseScene {}

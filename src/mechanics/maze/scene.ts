import { BaseScene } from '../../stage/phaser/base-scene.ts';

/** 迷阵: screens turn like pages; stamps come in the naming step. All of it is what every scene can do. */
export class MazeScene extends BaseScene {}

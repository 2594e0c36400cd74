import type Phaser from 'phaser';

/** The lean Phaser: the only values a level may use. Types come from `phaser` itself. */
export declare const Game: typeof Phaser.Game;
export type Game = Phaser.Game;
export declare const Scene: typeof Phaser.Scene;
export type Scene = Phaser.Scene;

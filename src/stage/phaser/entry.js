// Only what the levels use, and nothing of WebGL or sound: the stock bundle is almost three times this size.
// `phaser`'s own exports hide its sources, hence the paths. The order matters: plug-ins register themselves.
import '../../../node_modules/phaser/src/events/EventEmitter.js';
import '../../../node_modules/phaser/src/cameras/2d/CameraManager.js';
import '../../../node_modules/phaser/src/gameobjects/DisplayList.js';
import '../../../node_modules/phaser/src/gameobjects/GameObjectFactory.js';
import '../../../node_modules/phaser/src/gameobjects/UpdateList.js';
import '../../../node_modules/phaser/src/gameobjects/container/ContainerFactory.js';
import '../../../node_modules/phaser/src/gameobjects/graphics/GraphicsFactory.js';
import '../../../node_modules/phaser/src/gameobjects/image/ImageFactory.js';
import '../../../node_modules/phaser/src/input/InputPlugin.js';
import '../../../node_modules/phaser/src/scene/ScenePlugin.js';
import '../../../node_modules/phaser/src/tweens/TweenManager.js';

export { default as Game } from '../../../node_modules/phaser/src/core/Game.js';
export { default as Scene } from '../../../node_modules/phaser/src/scene/Scene.js';

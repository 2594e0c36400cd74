/**
 * What Chromium 80 lacks and a library needs as it loads: the hashes of share codes ask for `Object.hasOwn`
 * (Chromium 93). Comes first in the first script, so that every later part finds it.
 */
if (!Reflect.has(Object, 'hasOwn')) {
  Object.defineProperty(Object, 'hasOwn', {
    // biome-ignore lint/suspicious/noPrototypeBuiltins: this is what stands in for Object.hasOwn
    value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
    configurable: true,
    writable: true,
  });
}

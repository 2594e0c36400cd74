import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { importsOf } from './imports-of.ts';
import { allowedEdges, allowedPackages, browserLayers, layerOf, withoutPhaser } from './layers.ts';

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
const isNode = (name: string) => name.startsWith('node:') || builtinModules.includes(name);

function refusal(path: string, name: string): string | null {
  const layer = layerOf(path);
  if (layer === null) return null;
  if (name === '?') return browserLayers.includes(layer) ? 'imports a computed name' : null;
  if (name.startsWith('virtual:')) return allowedPackages[layer] ? `${layer} may not import ${name}` : null;
  if (name.startsWith('.')) {
    const target = posix.normalize(posix.join(posix.dirname(path), name.replace(/\?.*$/, '')));
    if (target.startsWith('node_modules/')) return refusal(path, target.slice('node_modules/'.length));
    const other = layerOf(target);
    if (other === null)
      return target.startsWith('assets/') && layer !== 'rules' && layer !== 'play'
        ? null
        : `${layer} may not import ${target}`;
    return other === layer || allowedEdges[layer].includes(other)
      ? null
      : `${layer} may not import ${other} (${target})`;
  }
  if (isNode(name)) return browserLayers.includes(layer) ? `${layer} may not import Node's ${name}` : null;
  const own = packageOf(name);
  if (own === 'phaser' && withoutPhaser.includes(layer)) return `${layer} may not import phaser`;
  const list = allowedPackages[layer];
  return list && !list.includes(own) ? `${layer} may not import the package ${own}` : null;
}

/** Imports of a file that cross a boundary, as sentences that begin with its path. */
export function checkImports(path: string, source: string): string[] {
  return importsOf(path, source).flatMap((name) => {
    const why = refusal(path, name);
    return why ? [`${path}: ${why}`] : [];
  });
}

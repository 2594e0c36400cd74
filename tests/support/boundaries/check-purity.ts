import { parse } from './parse.ts';
import { type Node, walk } from './walk.ts';

/** Names through which code could learn the time, draw lots, or touch the world. */
const worldly = new Set([
  'Date',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'document',
  'window',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'crypto',
  'process',
  'console',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'globalThis',
  'self',
  'global',
  'Buffer',
  'require',
  'eval',
  'Function',
  'Temporal',
]);

/** True where an identifier is only the name of a field, not something that is looked up. */
function isFieldName(parent: Node | null, field: string): boolean {
  if (!parent || parent.computed === true) return false;
  if (parent.type === 'MemberExpression') return field === 'property';
  const named = [
    'Property',
    'PropertyDefinition',
    'MethodDefinition',
    'TSPropertySignature',
    'TSMethodSignature',
  ];
  if (named.includes(parent.type)) return field === 'key' && parent.shorthand !== true;
  return parent.type === 'TSQualifiedName' && field === 'right';
}

/** Uses of the clock, of chance and of the world in a file that must be pure, as sentences that begin with its path. */
export function checkPurity(path: string, source: string): string[] {
  const { program, comments } = parse(path, source);
  const problems = comments.some((text) => /^\/\s*<reference\b/.test(text))
    ? [`${path}: brings in types by a reference comment`]
    : [];
  walk(program, (node, parent, field) => {
    if (node.type === 'MetaProperty') {
      if ((node.meta as Node).name === 'import') problems.push(`${path}: uses import.meta`);
      return;
    }
    if (node.type !== 'Identifier' || isFieldName(parent, field)) return;
    if (worldly.has(node.name as string)) problems.push(`${path}: uses ${node.name}`);
    if (node.name !== 'Math') return;
    const property =
      parent?.type === 'MemberExpression' && parent.computed !== true ? (parent.property as Node).name : null;
    if (property === null || property === 'random') problems.push(`${path}: uses Math.${property ?? '…'}`);
  });
  return [...new Set(problems)];
}

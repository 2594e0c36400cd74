import { parse } from './parse.ts';
import { type Node, walk } from './walk.ts';

const literal = (node: unknown): string | null => {
  const { type, value, quasis } = (node ?? {}) as {
    type?: string;
    value?: unknown;
    quasis?: { value: { cooked: string } }[];
  };
  if (type === 'Literal' && typeof value === 'string') return value;
  return type === 'TemplateLiteral' && quasis?.length === 1 ? (quasis[0]?.value.cooked ?? null) : null;
};

const withSource = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
];

/**
 * Every module a source names: static and dynamic imports, re-exports, type imports, `require`. An import
 * whose name is computed comes out as `?`, for the caller to refuse.
 */
export function importsOf(file: string, source: string): string[] {
  const found: string[] = [];
  walk(parse(file, source).program, (node) => {
    if (withSource.includes(node.type) && node.source) found.push(literal(node.source) ?? '?');
    if (node.type === 'TSExternalModuleReference') found.push(literal(node.expression) ?? '?');
    const callee = node.callee as Node | undefined;
    if (node.type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'require') {
      found.push(literal((node.arguments as Node[])[0]) ?? '?');
    }
  });
  return [...new Set(found)];
}

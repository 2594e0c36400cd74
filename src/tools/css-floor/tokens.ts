/** A piece of a CSS value. `args` is the raw text between a function's brackets; `inside` the functions around it. */
export interface Token {
  readonly type: 'word' | 'function' | 'number' | 'string';
  readonly text: string;
  readonly unit?: string;
  readonly args?: string;
  readonly inside: readonly string[];
}

const string = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/s;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(%|[a-z]+)?/i;
const word = /^(?:--|-)?[a-z_\u0080-\uffff\\][\w\-\u0080-\uffff\\]*/i;

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    const quoted = string.exec(text.slice(i));
    if (quoted) i += quoted[0].length - 1;
    else if (text[i] === '(') depth += 1;
    else if (text[i] === ')') {
      depth -= 1;
      if (depth === 0) return i;
    }
  }
  return text.length;
}

/** Splits a CSS value into words, functions, numbers and strings; what is inside `url()` is left alone. */
export function tokens(value: string, inside: readonly string[] = []): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < value.length; ) {
    const rest = value.slice(i);
    const comment =
      /^\/\*[\s\S]*?\*\//.exec(rest) ?? /^#[\w-]+/.exec(rest) ?? /^u\+[\da-f?]+(?:-[\da-f]+)?/i.exec(rest);
    const match = comment ?? string.exec(rest) ?? number.exec(rest) ?? word.exec(rest);
    if (!match) {
      i += 1;
      continue;
    }
    i += match[0].length;
    if (comment) continue;
    if (/^["']/.test(match[0])) found.push({ type: 'string', text: match[0], inside });
    else if (/^[+-]?[.\d]/.test(match[0]))
      found.push({ type: 'number', text: match[0], unit: match[1]?.toLowerCase(), inside });
    else if (value[i] === '(') {
      const end = closing(value, i);
      const name = match[0].toLowerCase();
      const args = value.slice(i + 1, end);
      found.push({ type: 'function', text: name, args, inside });
      if (name !== 'url') found.push(...tokens(args, [...inside, name]));
      i = end + 1;
    } else found.push({ type: 'word', text: match[0], inside });
  }
  return found;
}

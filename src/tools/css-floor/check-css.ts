import postcss, { type AtRule, type ChildNode, type Container, type Rule } from 'postcss';
import { checkAtRule } from './check-at-rule.ts';
import { checkRule } from './check-rule.ts';
import { checkSelector } from './check-selector.ts';
import type { Finding } from './finding.ts';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function isInKeyframes(node: ChildNode): boolean {
  return node.parent?.type === 'atrule' && /keyframes$/i.test((node.parent as AtRule).name);
}

function isInSupports(node: ChildNode): boolean {
  for (let up = node.parent; up; up = up.parent as typeof up) {
    if (up.type === 'atrule' && (up as AtRule).name === 'supports') return true;
  }
  return false;
}

/**
 * What the rest of a sheet says: selectors that some rule makes a grid, selectors the oldest browser understands,
 * and `property selector` pairs that an `@supports not (property: …)` provides for.
 */
function survey(root: Container): { grids: Set<string>; understood: Set<string>; without: Set<string> } {
  const [grids, understood, without] = [new Set<string>(), new Set<string>(), new Set<string>()];
  root.walkRules((rule) => {
    for (const selector of rule.selectors.map(tidy)) {
      if (checkSelector(rule.selector).length === 0) understood.add(selector);
      if (rule.nodes.some((one) => one.type === 'decl' && one.prop === 'display' && /grid$/i.test(one.value)))
        grids.add(selector);
    }
  });
  root.walkAtRules('supports', (rule) => {
    const property = /^not\s*\(\s*([\w-]+)\s*:/i.exec(rule.params)?.[1];
    if (!property) return;
    rule.walkRules((inner) => {
      for (const selector of inner.selectors) without.add(`${property} ${tidy(selector)}`);
    });
  });
  return { grids, understood, without };
}

/**
 * Everything in a style sheet that Chromium 80 lacks and that has no fallback: properties, values, units,
 * functions, selectors, at-rules, nesting, `gap` outside grids. Blocks it doesn't enter (`@supports`, `@media`)
 * are not looked into. Throws what PostCSS throws on a syntax error.
 */
export function checkCss(css: string): Finding[] {
  const findings: Finding[] = [];
  const root = postcss.parse(css);
  const { grids, understood, without } = survey(root);
  const report = (node: ChildNode, where: string, message: string) =>
    findings.push({ line: node.source?.start?.line ?? 0, where: tidy(where), message });

  const visitRule = (rule: Rule) => {
    if (rule.parent?.type === 'rule') return report(rule, rule.selector, 'rule inside a rule (Chromium 120)');
    if (!isInKeyframes(rule)) {
      const problems = checkSelector(rule.selector);
      const twin = rule.selectors.every((one) =>
        understood.has(tidy(one.replace(/:focus-visible/g, ':focus'))),
      );
      const covered = twin && problems.every((problem) => problem.includes(':focus-visible'));
      if (!covered) for (const problem of problems) report(rule, rule.selector, problem);
    }
    const guarded = isInSupports(rule);
    for (const { declaration, message } of checkRule(
      rule,
      rule.selectors.every((one) => grids.has(tidy(one))),
    )) {
      const covered =
        !guarded && rule.selectors.every((one) => without.has(`${declaration.prop} ${tidy(one)}`));
      if (!covered) report(declaration, rule.selector, message);
    }
    visit(rule);
  };

  const visitAtRule = (rule: AtRule) => {
    const shown = `@${rule.name} ${rule.params}`;
    if (rule.parent?.type === 'rule') return report(rule, shown, 'at-rule inside a rule (Chromium 120)');
    const { problems, entered } = checkAtRule(rule.name.toLowerCase(), rule.params);
    for (const problem of problems) report(rule, shown, problem);
    if (entered) visit(rule);
  };

  const visit = (container: Container) => {
    for (const node of container.nodes ?? []) {
      if (node.type === 'rule') visitRule(node as Rule);
      if (node.type === 'atrule') visitAtRule(node as AtRule);
    }
  };
  visit(root);
  return findings;
}

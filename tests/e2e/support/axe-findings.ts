import type { Page } from 'playwright/test';

interface Finding {
  readonly id: string;
  readonly nodes: readonly { target: readonly unknown[]; failureSummary?: string }[];
}

/** What axe finds wrong on the page, one line each. The page must have been given axe. */
export async function axeFindings(page: Page, where: string): Promise<string[]> {
  const findings = await page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as { run: () => Promise<{ violations: Finding[] }> };
    return (await axe.run()).violations;
  });
  return findings.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = failureSummary?.split('\n').slice(1).join(' ').trim();
      return `${where}: ${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}

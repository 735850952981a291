import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

type Axe = {
  run: (
    root: Document,
    options: object,
  ) => Promise<{
    passes: unknown[];
    violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
};

/**
 * What axe-core finds against WCAG 2.2 A and AA on a page, a line each; open shadow roots are looked into. Throws when
 * it looked at nothing.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  const { passes, faults } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return {
      passes: found.passes.length,
      faults: found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
      ),
    };
  });
  if (passes < 5) throw new Error('axe found next to nothing to look at');
  return faults;
}

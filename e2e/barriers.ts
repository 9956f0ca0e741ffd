import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { expect, fitsItsWidth } from './journey.ts';

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on the page as it stands. */
async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: AxeViolation[] = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((r) => r.violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Expects no barrier that axe knows on the page as it stands, and that nothing makes it scroll sideways. */
export async function expectNoBarriers(page: Page, what: string): Promise<void> {
  expect(await findBarriers(page), what).toEqual([]);
  expect(await fitsItsWidth(page), `${what} fits its width`).toBe(true);
}

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The page as it stands breaks no machine-checkable rule of WCAG 2.2 A and AA, and does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  // What was fading when it was looked at, such as a menu that has lost its entries, is looked at once more.
  await expect(async () => {
    const { violations } = await axe.analyze();
    expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }))).toEqual([]);
  }).toPass({ timeout: 10_000, intervals: [1_000] });
  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang, 'the page scrolls sideways').toBeLessThanOrEqual(0);
}

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with one element. */
export interface Violation {
  readonly rule: string;
  /** The element's markup, without what changes from build to build. */
  readonly element: string;
}

/** What WCAG 2.2 asks for at the levels A and AA, and what practice adds to it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The widget's outermost element, by what stays the same of its class with every version of its styles. */
const WIDGET = '[class*="MainContainer_module"]';

/** Has axe look at all that a page shows, and tells apart what is the widget's own. */
export async function findViolations(page: Page): Promise<{ ours: Violation[]; widgets: Violation[] }> {
  // All frames are of the page's own origin: axe can judge them in the page, and need not open another for it.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
  const found: { ours: Violation[]; widgets: Violation[] } = { ours: [], widgets: [] };
  for (const { id: rule, nodes } of violations)
    for (const { html, target } of nodes) {
      const violation = { rule, element: html.replace(/__[0-9a-f]{8}\b/g, '') };
      const [selector] = target;
      // A list of selectors leads into a shadow tree, which the widget has none of.
      const inWidget = typeof selector === 'string' && (await isInWidget(page, selector));
      found[inWidget ? 'widgets' : 'ours'].push(violation);
    }
  return found;
}

function isInWidget(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(([of, within]) => document.querySelector(of)?.closest(within) != null, [
    selector,
    WIDGET,
  ] as const);
}

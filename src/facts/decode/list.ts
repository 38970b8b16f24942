import { Cursor, Malformed } from "./cursor.ts";

/**
 * More than any list of the service has: a subscription contains at most 4,000 role assignments, a tenant 5,000 roles of its own, a scope
 * 200 policy assignments and 1,000 exemptions. Source: learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits
 */
export const MOST_ITEMS = 20_000;

/**
 * The items of all pages of a list, each with its path.
 * @throws Malformed when a page has no list `value`, or all together have more than {@link MOST_ITEMS}.
 */
export function itemsOf(pages: readonly unknown[]): Cursor[] {
  const items: Cursor[] = [];
  for (const page of pages) {
    for (const item of new Cursor(page).at("value").items()) {
      if (items.length >= MOST_ITEMS) throw new Malformed(["value"], `at most ${String(MOST_ITEMS)} items`);
      items.push(item);
    }
  }
  return items;
}

import { Cursor } from "./cursor.ts";

/** The items of all pages of a list, each with its path. @throws Malformed when a page has no list `value`. */
export function itemsOf(pages: readonly unknown[]): Cursor[] {
  return pages.flatMap((page) => new Cursor(page).at("value").items());
}

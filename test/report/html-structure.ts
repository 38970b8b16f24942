import { expect } from "vitest";

const VOID = new Set(["meta", "br", "input"]);
const TAGS = new Set(
  "html head title style body main header footer section article h1 h2 h3 h4 p ul ol li dl dt dd strong code pre span details summary div table thead tbody tr th td nav a fieldset legend label svg g rect path text".split(
    " ",
  ),
);

/** Every tag is one of ours and closed in turn; every attribute is quoted. */
export function expectBalanced(page: string): void {
  const open: string[] = [];
  // One assertion a tag would take minutes: what is wrong is collected.
  const wrong: string[] = [];
  for (const [tag, slash, name = "", attributes = ""] of page.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
    if (!/^(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?$/.test(attributes)) wrong.push(tag);
    if (VOID.has(name) || attributes.endsWith("/")) continue;
    if (!TAGS.has(name)) wrong.push(tag);
    if (slash === "") open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  expect(wrong).toEqual([]);
  expect(open).toEqual([]);
  const text = page
    .replace("<!doctype html>", "")
    .replaceAll(/<\/?[a-z0-9]+(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?>/g, "");
  expect(text.split("}\n").at(-1)).not.toMatch(/[<>]/);
}

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifest as language } from "../../src/manifest/sections/manifest.ts";
import { keysOf, watchedKeys } from "./key-watch.ts";

describe("what the language says of its keys", async () => {
  const { read, seen } = await watchedKeys();
  const keys = [...keysOf(language, "")];

  it("is proved for every key", () => {
    const unseen = keys.filter(({ path, use }) => use === undefined && !seen.has(path));
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });

  it("is that a check or the plan reads it, where it says nothing else", () => {
    const silent = keys.filter(({ path, use }) => use === undefined && !read.has(path));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is that none reads it, where it says so", () => {
    const marked = keys.filter(({ use }) => use === "unread" || use === "requirement");
    expect(marked.filter(({ path }) => read.has(path)).map(({ path }) => path)).toEqual([]);
  });

  it("is what the reference for users lists", () => {
    const page = readFileSync(new URL("../../docs/manifest.md", import.meta.url), "utf8");
    const listed = (page.split("## What no check reads yet")[1] ?? "").matchAll(/^- `(.*)`$/gm);
    const marked = keys.filter(({ use }) => use === "unread" || use === "requirement");
    expect([...listed].map(([, path]) => `.${path ?? ""}`)).toEqual(marked.map(({ path }) => path));
  });
});

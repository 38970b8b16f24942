import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchedText } from "../../../../src/facts/key.ts";
import { TextSearch, type FoundText } from "../../../../src/observe/channels/repository/search.ts";
import { long } from "../../../support/runs.ts";

function placesOf(texts: readonly SearchedText[], content: Uint8Array) {
  const places: (FoundText & { searched: string })[] = [];
  new TextSearch(texts).each(content, (searched, where) => {
    places.push({ ...where(), searched: searched.text });
  });
  return places;
}

function found(texts: readonly SearchedText[], content: string): string[] {
  return placesOf(texts, new TextEncoder().encode(content)).map(
    ({ line, column, text }) => `${String(line)}:${String(column)} ${text}`,
  );
}

const word = (text: string): SearchedText => ({ text, as: "word" });

describe("a name of the source", () => {
  it.each<[string, string, string[]]>([
    ["alone", "account: stshopweu", ["1:10 stshopweu"]],
    ["in any casing", "ACCOUNT=STSHOPWEU", ["1:9 STSHOPWEU"]],
    [
      "in a host, with the host",
      "url: https://stshopweu.blob.core.windows.net/x?sig=secret",
      ["1:14 stshopweu.blob.core.windows.net"],
    ],
    [
      "in the host of the second region",
      "stshopweu-secondary.blob.core.windows.net",
      ["1:1 stshopweu-secondary.blob.core.windows.net"],
    ],
    ["in a host that no Azure service gave out, alone", "token.stshopweu.example.org", ["1:7 stshopweu"]],
    ["on a later line", "a\r\n\n  name: 'stshopweu',\n", ["3:10 stshopweu"]],
    ["beside an underscore", "KEY_stshopweu_PROD", ["1:5 stshopweu"]],
    ["twice in a line", "stshopweu,stshopweu", ["1:1 stshopweu", "1:11 stshopweu"]],
    ["not as the start of a longer name", "stshopweu2 stshopweux stshopweu-2", []],
    ["not as the end of one", "xstshopweu old-stshopweu", []],
    ["at the very end", "x stshopweu", ["1:3 stshopweu"]],
  ])("%s", (_, content, places) => {
    expect(found([word("stshopweu")], content)).toEqual(places);
  });

  it.each<[string, string, string[]]>([
    ["alone", "short = 'weu'", ["1:10 weu"]],
    ["between hyphens and at the end of a name", "rg-weu-1 rg-orders-weu", ["1:4 weu", "1:20 weu"]],
    ["behind a parameter", "'st${app}weu'", ["1:10 weu"]],
    ["not within a word", "stweu weus 1weu", []],
  ])("is found as a segment %s", (_, content, places) => {
    expect(found([{ text: "weu", as: "segment" }], content)).toEqual(places);
  });

  it("is found beside many others in one pass", () => {
    const texts = Array.from({ length: 2000 }, (_, index) => word(`sql-shop-${String(index)}`));
    expect(found(texts, "a: sql-shop-7\nb: sql-shop-1999\nc: sql-shop-2000")).toEqual([
      "1:4 sql-shop-7",
      "2:4 sql-shop-1999",
    ]);
  });

  it("may be as short as a code of a region, and then stands anywhere", () => {
    const code: SearchedText = { text: "weu", as: "anywhere" };
    expect(found([code, word("stshopweu")], "rg-WEU\nstshopweu\nwe")).toEqual([
      "1:4 WEU",
      "2:1 stshopweu",
      "2:7 weu",
    ]);
    expect(found([{ text: "w", as: "anywhere" }], "w\nxw")).toEqual(["1:1 w", "2:2 w"]);
  });

  it("may hold letters of any alphabet when it is forbidden", () => {
    expect(found([{ text: "büro-weu", as: "anywhere" }], "x büro-weu2")).toEqual(["1:3 büro-weu"]);
  });
});

describe("a region", () => {
  it.each<[string, string, string[]]>([
    ["by its name", "LOCATION: westeurope", ["1:11 westeurope"]],
    ["as Azure displays it", 'region = "West Europe"', ["1:11 West Europe"]],
    ["in a service tag", "tag: Storage.WestEurope", ["1:14 WestEurope"]],
    ["in a host", "app-x.westeurope-01.azurewebsites.net", ["1:7 app-x.westeurope-01.azurewebsites.net"]],
    ["not in another one", "westeurope2 northwesteurope", []],
  ])("%s", (_, content, places) => {
    expect(found([{ text: "westeurope", as: "region" }], content)).toEqual(places);
  });

  it.each([
    ["uksouth", "UK South", "UK South 2"],
    ["uaenorth", "UAE North", "xUAE North"],
    ["westus", "West US", "West US 2"],
    ["centralus", "Central US", "South Central US"],
  ])("%s is told from what is like it", (text, displayed, other) => {
    expect(found([{ text, as: "region" }], `a ${displayed};`)).toEqual([`1:3 ${displayed}`]);
    expect(found([{ text, as: "region" }], `a ${other};`)).toEqual([]);
  });
});

it("contains nothing of places that nobody asks for, be a file nothing else", () => {
  const content = Buffer.from("weu\n".repeat(1_000_000));
  const before = process.memoryUsage().heapUsed;
  let places = 0;
  new TextSearch([{ text: "weu", as: "anywhere" }, word("weu")]).each(content, () => {
    places += 1;
  });
  expect(places).toBe(2_000_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100 * 2 ** 20);
});

it("finds the others beside a text of no length, which stands nowhere", () => {
  expect(found([{ text: "", as: "anywhere" }, word("stshopweu")], "stshopweu")).toEqual(["1:1 stshopweu"]);
  expect(found([{ text: "", as: "anywhere" }], "stshopweu")).toEqual([]);
});

long("tells places in one long line in a time that grows with the line alone", () => {
  const count = 200_000;
  const content = Buffer.from("stshopweu,".repeat(count));
  const began = performance.now();
  const columns = placesOf([word("stshopweu")], content).map(({ column }) => column);
  expect(columns).toHaveLength(count);
  expect(columns.at(-1)).toBe((count - 1) * 10 + 1);
  // Looking for the end of the line at each place takes 20 s and more.
  expect(performance.now() - began).toBeLessThan(8_000);
});

describe("for any bytes", () => {
  it("finds what a plain search finds", () => {
    const letters = fc.constantFrom("a", "B", "c", "-", ".", "\n", " ", "é");
    const text = fc.string({ unit: fc.constantFrom("a", "b", "c", "-"), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 200 }), text, (content, wanted) => {
        const lower = content.toLowerCase();
        const expected: number[] = [];
        for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) expected.push(at);
        expect(found([{ text: wanted, as: "anywhere" }], content)).toHaveLength(expected.length);
      }),
    );
  });

  it("finds many texts of any length where they stand, in the order of the file", () => {
    const letters = fc.constantFrom("a", "B", "b", "-", "\n", "é");
    const unit = fc.constantFrom("a", "b", "-");
    const texts = fc.uniqueArray(fc.string({ unit, minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 200 }), texts, (content, wanted) => {
        const bytes = Buffer.from(content.toLowerCase());
        const expected = Array.from({ length: bytes.length }, (_, at) => {
          const before = bytes.subarray(0, at);
          const line = before.filter((byte) => byte === 10).length + 1;
          const column = at - before.lastIndexOf(10);
          return wanted
            .filter((one) => bytes.subarray(at).indexOf(one) === 0)
            .map((one) => `${String(line)}:${String(column)} ${one}`)
            .toSorted();
        }).flat();
        const searched = wanted.map((text) => ({ text, as: "anywhere" as const }));
        const places = placesOf(searched, Buffer.from(content)).map(
          (one) => `${String(one.line)}:${String(one.column)} ${one.searched}`,
        );
        expect(places.map((one) => one.split(" ")[0])).toEqual(expected.map((one) => one.split(" ")[0]));
        expect(places.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

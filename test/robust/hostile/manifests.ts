import { MANIFEST, manifestOf, nested, SNAPSHOT, snapshot, times, type Hostile } from "./input.ts";

const ending = (what: string, make: () => string): Hostile => ({
  what: `a manifest with ${what}`,
  files: () => ({ [MANIFEST]: manifestOf(make()), [SNAPSHOT]: snapshot() }),
});

const declaring = (what: string, workloads: () => string): Hostile => ({
  what: `a manifest with ${what}`,
  files: () => ({ [MANIFEST]: manifestOf("", workloads()), [SNAPSHOT]: snapshot() }),
});

export const MANIFESTS: readonly Hostile[] = [
  ending("aliases of aliases", () =>
    ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]
      .map((name, index, all) => {
        const items = index === 0 ? "l" : `*${all[index - 1] ?? ""}`;
        return `x-${name}: &${name} [${times(9, () => items).join(",")}]`;
      })
      .join("\n"),
  ),
  ending("a chain of aliases", () =>
    times(
      20_000,
      (at) => `x-${String(at)}: &a${String(at)} ${at === 0 ? "1" : `[*a${String(at - 1)}]`}`,
    ).join("\n"),
  ),
  ending("lists in lists", () => `x-a: ${nested(400_000, "[", "]")}`),
  ending("maps in lists that are not closed", () => `x-a: ${"{a: [".repeat(160_000)}`),
  ending("lists of lists by dashes", () => `x-a:\n${"- - - - - - - - a\n".repeat(50_000)}`),
  ending("one key many times", () => `x-a: {${"a: 1, ".repeat(160_000)}}`),
  ending("keys that are lists", () => `x-a: {${"? [a] : b, ".repeat(90_000)}}`),
  ending("tabs", () => `x-a:\n${"\t- a\n".repeat(200_000)}`),
  ending("a text of escapes", () => `x-a: "${"\\x41".repeat(250_000)}"`),
  ending("many documents", () => "---\n".repeat(250_000)),
  declaring("16,000 resources", () => {
    const one = (at: number): string =>
      `{id: r${String(at)},type: Microsoft.Web/sites,from: a,to: b${String(at)}}`;
    return `{ shop: { resources: [${times(16_000, one).join(",")}] } }`;
  }),
  declaring("60,000 mistakes", () => `{ shop: { resources: [${times(60_000, () => "{x: 1}").join(",")}] } }`),
  declaring("6,000 workloads that depend on each other", () => {
    const of = (at: number): string => `w${String(at % 6_000)}`;
    const one = (at: number): string =>
      `${of(at)}: {dependsOn: [${[37, 74, 111].map((by) => of(at + by)).join(",")}], resources: []}`;
    return `{ shop: {resources: []}, ${times(6_000, one).join(",")} }`;
  }),
];

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isJsonObject } from "../servers/json.ts";
import { messagesOf, parsed, sourceFiles } from "../support/messages.ts";

/** One idea a sentence, the actor first, a period where a semicolon stood: what is left to change of our prose, which only ever gets less. */
interface Rule {
  readonly name: string;
  readonly finds: RegExp;
  /** What to write instead. */
  readonly write: string;
  /** The most that stand in messages and in pages today. Lower the numbers as you change sentences; a new sentence has no room here. */
  readonly most: { readonly messages: number; readonly pages: number };
}

const RULES: readonly Rule[] = [
  {
    name: "a semicolon",
    finds: /;(?=\s)/g,
    write: "a period, or a list",
    most: { messages: 0, pages: 0 },
  },
  {
    name: "a clause as subject",
    finds:
      /(?:^|[.:] )What [a-z…][^?.]*? (?:is|are|was|has|have|will|can|does|goes|comes|stands|may|must)\b[^?.]*\./g,
    write: "the thing itself",
    most: { messages: 0, pages: 0 },
  },
  {
    name: "something that holds",
    finds: /\b(?:holds?|held|holding)\b/gi,
    write: "contains, has, grants, applies",
    most: { messages: 83, pages: 6 },
  },
  {
    name: "something that tells",
    finds: /(?<!\bcould not )\b(?:tells?|told|telling)\b/gi,
    write: "says, shows, states",
    most: { messages: 0, pages: 0 },
  },
  {
    name: "a sentence of more than forty words",
    finds: /(?:[^\s.?!;:|]+\s+){40,}[^\s.?!;:|]+[.?!]/g,
    write: "two sentences",
    most: { messages: 19, pages: 7 },
  },
  {
    name: "a sentence that goes on with the one before it",
    finds: /[.?] (?:And|Of [a-z][^.,?…]*, (?:in|whether|by|the)) (?!…)/g,
    write: "a subject and a verb of its own",
    most: { messages: 0, pages: 0 },
  },
  {
    name: "a key with a capital that it does not have",
    finds: /[.?] [A-Z][a-z]+\.[a-z]+[A-Za-z]* /g,
    write: "the key inside the sentence",
    most: { messages: 0, pages: 0 },
  },
];

/** A page without code, links and comments. */
function proseOf(file: string): string {
  return readFileSync(file, "utf8")
    .replaceAll(/^ *```[\s\S]*?^ *```$/gm, "")
    .replaceAll(/`[^`\n]*`/g, "x")
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/\]\([^)]*\)/g, "]");
}

// Pages of checks and policies are made of messages.
const written = readdirSync("docs", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !/^(?:checks|policies)\//.test(file))
  .map((file) => `docs/${file}`);
const pages = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "policies/README.md", ...written];
/** Files whose text is code in another language: scripts of shells, a style sheet, the frame of a page. */
const CODE = /cli\/commands\/shells\/|report\/html\.ts$|report\/html\/style\.ts$/;
const messages = sourceFiles()
  .filter((file) => !CODE.test(file))
  .flatMap((file) => messagesOf(parsed(file)));

/** Files about plans of Terraform, and about those of Azure with the name: App Service, Defender. */
const PLANS =
  /plan\/sources\/(?:terraform|load)\/|manifest\/document\/text|sections\/inventory|wave\/absent|POL-11|CRT-04|derive\/schedule/;

function found(rule: Rule, texts: readonly { readonly where: string; readonly text: string }[]): string[] {
  return texts.flatMap(({ where, text }) =>
    [...text.matchAll(rule.finds)].map(([part]) => `${where}: ${part.slice(0, 120)}`),
  );
}

describe.each(RULES)("our prose has no more of $name than it had (write: $write)", (rule) => {
  it("in messages", () => {
    const all = found(
      rule,
      messages.map(({ file, line, text }) => ({ where: `${file}:${String(line)}`, text })),
    );
    expect(all.length, all.slice(-3).join("\n")).toBeLessThanOrEqual(rule.most.messages);
  });

  it("in pages", () => {
    const all = found(
      rule,
      pages.map((where) => ({ where, text: proseOf(where) })),
    );
    expect(all.length, all.slice(-3).join("\n")).toBeLessThanOrEqual(rule.most.pages);
  });
});

it("nothing but Terraform has a plan: a message says the deployment, or the relocation plan", () => {
  const ours = messages.filter(({ file }) => !PLANS.test(file));
  const odd = ours.filter(({ text }) => /\b[Tt]he plan\b/.test(text));
  expect(odd.map(({ file, line, text }) => `${file}:${String(line)}: ${text.slice(0, 120)}`)).toEqual([]);
});

describe("pages of the tutorial, of how-to and of explanation", () => {
  it("have no semicolon and no clause as subject", () => {
    const own = pages.filter((page) => /^docs\/(?:start|how-to|explain)\//.test(page));
    expect(own.length).toBeGreaterThan(12);
    const texts = own.map((where) => ({ where, text: proseOf(where) }));
    expect(RULES.slice(0, 2).flatMap((rule) => found(rule, texts))).toEqual([]);
  });
});

it.each([
  ["a semicolon", "One is there; another is not."],
  ["a clause as subject", "What it could not see is never ready."],
  ["something that holds", "A file holds values."],
  ["something that tells", "The page tells why."],
  ["a sentence that goes on with the one before it", "One is asked. And each other, by its name."],
  ["a sentence that goes on with the one before it", "One is asked. Of the last, whether it is there."],
  ["a key with a capital that it does not have", "It is switched. Connections.allow says the same."],
  ["a sentence of more than forty words", `${"word ".repeat(41)}end.`],
])("finds %s", (name, text) => {
  const rule = RULES.find((one) => one.name === name);
  expect(rule === undefined ? [] : found(rule, [{ where: "here", text }])).toHaveLength(1);
});

/** What each check says of its first defect, where a number and a name stand for what they are about. */
const examples: unknown = JSON.parse(readFileSync("test/golden/check-examples.json", "utf8"));
const failing = Object.entries(isJsonObject(examples) ? examples : {}).map(([check, example]) => {
  const shown = isJsonObject(example) ? example["failing"] : undefined;
  const said = isJsonObject(shown) ? shown : {};
  const textOf = (key: string): string => (typeof said[key] === "string" ? said[key] : "");
  return { check, outcome: textOf("outcome"), why: textOf("why"), fix: textOf("fix") };
});
const withoutData = (text: string): string => text.replaceAll(/`[^`]*`/g, "x");

describe("a finding", () => {
  it("that fails says how it is resolved", () => {
    expect(failing.length).toBeGreaterThan(140);
    expect(failing.filter(({ outcome, fix }) => outcome === "fail" && fix === "")).toEqual([]);
  });

  it("counts one thing as one", () => {
    const many = /(?<![\d.,:/-])\b1 (?:[a-z]+ )?[a-z]{2,}s\b/;
    expect(many.test("1 enabled rules watch it.")).toBe(true);
    expect(failing.filter(({ why, fix }) => many.test(withoutData(`${why} ${fix}`)))).toEqual([]);
  });

  it("names its subject, and does not point at what another part of the report names", () => {
    const pointer = /^(?:The|This) (?:type|region|resource) (?!`)/;
    expect(pointer.test("The type is not offered.")).toBe(true);
    expect(failing.filter(({ why }) => pointer.test(why.replace(/^The resource group /, "")))).toEqual([]);
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import { pricesOfText } from "../../src/observe/channels/prices/file.ts";
import { parseManifest } from "../../src/manifest/parse.ts";
import { PACKS } from "../policies/support.ts";
import { placeOf, type Block } from "./blocks.ts";
import { data, kindOf, of } from "./data-blocks.ts";
import { lintWorkflows } from "./lint.ts";
import { long } from "../support/runs.ts";

const EXAMPLE = readFileSync("examples/relocation.yaml", "utf8");

/** The manifest of the example with these keys in place of its own; what stands deeper is put beside its own. */
function withPart(text: string): string {
  const document = parseDocument(EXAMPLE);
  const put = (value: unknown, path: readonly string[]): void => {
    if (path.length < 2 && typeof value === "object" && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) put(inner, [...path, key]);
    else document.setIn(path, document.createNode(value));
  };
  put(parse(text), []);
  return document.toString();
}

it("says of each block what it is", () => {
  expect(data.length).toBeGreaterThan(80);
  expect(data.filter((block) => kindOf(block) === undefined).map(placeOf)).toEqual([]);
});

describe("manifests", () => {
  it.each(of("manifest"))("at $place are sound", ({ place, block }) => {
    expect(parseManifest(block.text, place).workloads.length).toBeGreaterThan(0);
  });

  it.each(of("part of a manifest"))("in part at $place are sound in a whole one", ({ place, block }) => {
    expect(parseManifest(withPart(block.text), place).name).toBe("contoso-shop-weu-to-sdc");
  });

  it("would be refused", () => {
    expect(() => parseManifest(withPart("waves: { data: { start: soon } }"), "x")).toThrow(
      "waves.data.start",
    );
    expect(() => parseManifest(withPart("expect: { polices: {} }"), "x")).toThrow("expect.polices");
  });

  it.each(of("schema line"))("at $place are told a schema that exists", ({ block }) => {
    const file = /\$schema=\.\/(\S+)/.exec(block.text)?.[1] ?? "";
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ title: "Azure relocation manifest" });
  });
});

describe("workflows", () => {
  const stepsOf = (block: Block): unknown => parse(block.text);
  const workflowOf = ({ block }: { block: Block }): string =>
    kindOf(block) === "workflow"
      ? block.text
      : stringify({
          on: "workflow_dispatch",
          jobs: { one: { "runs-on": "ubuntu-24.04", steps: stepsOf(block) } },
        });

  long("and steps have no fault that actionlint finds", async () => {
    const texts = of("workflow", "steps").map(workflowOf);
    expect(texts.length).toBeGreaterThan(3);
    const { failed, output } = await lintWorkflows(texts);
    expect(output).toContain(`Checking ${String(texts.length)} workflow`);
    expect(failed, output).toBe(false);
  });
});

describe("pages of policies", () => {
  it.each(of("of a policy"))("at $place show what the pack holds", ({ block }) => {
    const name = /([^/]+)\.md$/.exec(block.page)?.[1];
    const pack = PACKS.find((one) => one.name === name);
    const held =
      block.language === "json"
        ? [pack?.definition.properties.policyRule]
        : pack?.cases.filter((one) => one.expect === "non-compliant").map(({ resource }) => resource);
    const shown: unknown = block.language === "json" ? JSON.parse(block.text) : parse(block.text);
    expect(JSON.parse(JSON.stringify(held))).toContainEqual(shown);
  });
});

it.each(of("prices"))("the prices at $place are a price file", ({ block }) => {
  expect(pricesOfText(block.text, "prices.json").flatMap(({ rows }) => rows)).toHaveLength(1);
});

it.each(of("actions"))("the actions at $place are of the form that Azure has", ({ block }) => {
  const actions: unknown = JSON.parse(block.text);
  const all = Array.isArray(actions) ? actions.map(String) : [];
  expect(all.length).toBeGreaterThan(50);
  for (const action of all)
    expect(action).toMatch(
      /^(?:Microsoft|Dynatrace)\.[\w.]+\/[\w/]+\/(?:read|action)$|^Microsoft\.[\w.]+\/\w+\/read$/i,
    );
});

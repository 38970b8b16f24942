import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { known, unknown, type Fact } from "../../src/facts/fact.ts";
import { tableOf } from "../../src/facts/table.ts";
import type { RunCall } from "../../src/report/model.ts";
import { FileHashes, hashesOf, readInputs } from "../../src/run/hashes.ts";
import { readyReport } from "../support/report.ts";

const bytes = (text: string) => Buffer.from(text);
const digest = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

describe("the hashes of files", () => {
  it("are of the whole of each, however it comes, by name", () => {
    const hashes = new FileHashes();
    for (const [file, part] of [
      ["b.json", "one"],
      ["a.json", "other"],
      ["b.json", "two"],
    ] as const)
      hashes.note(file, bytes(part));
    const files = [
      { name: "a.json", digest: digest("other") },
      { name: "b.json", digest: digest("onetwo") },
    ];
    expect(hashes.files()).toEqual(files);
    expect(hashes.files()).toEqual(files);
    hashes.note("a.json", bytes("!"));
    expect(hashes.files()[0]?.digest).toBe(digest("other!"));
  });
});

describe("the hashes of a run", () => {
  const report = readyReport();
  const read = (plan = "plan", pack?: string) => {
    const inputs = readInputs();
    inputs.manifest.note("relocation.yaml", bytes("manifest"));
    inputs.plan.note("plan.json", bytes(plan));
    if (pack !== undefined) inputs.packs.note("pack.json", bytes(pack));
    return inputs;
  };
  const of = (
    inputs = read(),
    policy?: Parameters<typeof hashesOf>[1],
    parts: { wave?: string; call?: RunCall } = {},
    table = tableOf(),
  ) => hashesOf(inputs, policy, table, { ...report, ...parts });

  it("name the manifest, the files of the plan and the rules", () => {
    const { manifest, plan, rules } = of(read("plan", "pack"), { from: "org.yaml", text: "policy" });
    expect(manifest).toEqual({ name: "relocation.yaml", digest: digest("manifest") });
    expect(plan).toEqual([{ name: "plan.json", digest: digest("plan") }]);
    expect(rules.slice(1)).toEqual([
      { name: "pack.json", digest: digest("pack") },
      { name: "org.yaml", digest: digest("policy") },
    ]);
    expect(of().rules).toEqual(rules.slice(0, 1));
    expect(of(read(), { from: "org.yaml", why: say`It was refused.` }).rules).toEqual(rules.slice(0, 1));
    expect(of(readInputs()).manifest).toEqual({ name: report.manifest.file, digest: digest("") });
  });

  it("tell the same inputs from others, and nothing of where the facts were", () => {
    const { inputs } = of();
    const call = (one: RunCall) => of(read(), undefined, { call: one }).inputs;
    const others = [
      of(read("other")).inputs,
      of(read("plan", "pack")).inputs,
      of(read(), { from: "org.yaml", text: "policy" }).inputs,
      of(read(), undefined, { wave: "web" }).inputs,
      call({ maxAge: "PT1H" }),
      call({ requireGates: ["policy"] }),
    ];
    expect(new Set([inputs, ...others]).size).toBe(others.length + 1);
    expect(of().inputs).toBe(inputs);
    expect(call({ maxAge: "PT1H", snapshot: "a.json", moreSnapshots: ["b.json"] })).toBe(
      call({ maxAge: "PT1H" }),
    );
  });

  it("are of what was seen, in whatever order, and not of why something was not", () => {
    const facts = (...entries: [string, Fact<"registered">][]) =>
      of(
        read(),
        undefined,
        {},
        tableOf({ provider: new Map(entries.map(([key, one]) => [key, provided(one)])) }),
      ).facts;
    const provided = (one: Fact<"registered">) =>
      one.known
        ? known({ namespace: "Microsoft.Web", registrationState: one.value, resourceTypes: [] })
        : one;
    const [seen, missed] = [
      known("registered" as const),
      unknown("no-permission", say`Request 1 was refused.`),
    ];
    const both = facts(["a", seen], ["b", missed]);
    expect(facts(["b", missed], ["a", seen])).toBe(both);
    expect(facts(["a", seen], ["b", unknown("no-permission", say`Request 2 was refused.`)])).toBe(both);
    const others = [
      facts(["a", seen], ["b", unknown("not-captured", say`Request 1 was refused.`)]),
      facts(["a", seen]),
      facts(["a", seen], ["b", seen]),
      facts(),
    ];
    expect(new Set([both, ...others]).size).toBe(others.length + 1);
  });
});

import { describe, expect, it } from "vitest";
import { aliasCatalogue } from "../../src/policy/aliases.ts";
import { instant } from "../../src/base/time.ts";
import { bundledAliases } from "../../src/run/aliases.ts";
import { factRef, type AnyFactRef } from "../../src/facts/facts.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { lookupOf } from "../../src/facts/table.ts";
import type { Fault } from "../servers/arm.ts";
import type { Json } from "../servers/json.ts";
import { withAliases } from "../worlds/aliased.ts";
import { readyWorld } from "../worlds/ready.ts";
import { observe, SCOPE, unknownsOf } from "./collect-support.ts";

const ACCOUNTS = "Microsoft.Storage/storageAccounts";
const NEW = {
  name: `${ACCOUNTS}/brandNew.flag`,
  paths: [{ path: "properties.flag", apiVersions: ["2023-05-01"] }],
  type: "PlainText",
  defaultPath: "properties.brandNew.flag",
  defaultMetadata: { type: "Boolean", attributes: "Modifiable" },
};
const WORLD = withAliases(readyWorld(), ACCOUNTS, [NEW]);
const KNOWN = { aliases: bundledAliases() };

const storage = factRef("aliases", SCOPE, ACCOUNTS);
const blobs = factRef("aliases", SCOPE, `${ACCOUNTS}/blobServices`);
const sites = factRef("aliases", SCOPE, "Microsoft.Web/sites");
const storageProvider = factRef("provider", SCOPE, "Microsoft.Storage");
const REFS: readonly AnyFactRef[] = [
  storage,
  blobs,
  sites,
  storageProvider,
  factRef("provider", SCOPE, "Microsoft.Web"),
  factRef("provider", SCOPE, "Microsoft.Sql"),
];
const expanded = { operation: "provider" as const, path: /expand/ };

describe("the aliases of planned types", () => {
  it("are read with the provider in one request a namespace; others are asked without them", async () => {
    const { table, arm } = await observe(WORLD, [...REFS, ...REFS], {}, KNOWN);
    expect(unknownsOf(table)).toEqual({});
    const asked = arm.requests.map(({ path, query }) => [path.split("/").at(-1), query["$expand"]]);
    expect(asked.toSorted()).toEqual([
      ["Microsoft.Sql", undefined],
      ["Microsoft.Storage", "resourceTypes/aliases"],
      ["Microsoft.Web", "resourceTypes/aliases"],
    ]);
    expect(table.provider.size).toBe(3);
    expect(table.aliases.size).toBe(3);
  });

  it("are kept where they differ from those that are known already", async () => {
    const { table } = await observe(WORLD, REFS, {}, KNOWN);
    const fact = lookupOf(table)(storage);
    expect(fact).toEqual({
      known: true,
      value: {
        catalogue: KNOWN.aliases.id,
        aliases: [
          {
            name: NEW.name,
            type: ACCOUNTS,
            defaultPath: NEW.defaultPath,
            paths: [{ path: "properties.flag", apiVersions: ["2023-05-01"] }],
          },
        ],
        modifiable: [NEW.name],
        settable: [{ name: NEW.name, tokenType: "Boolean" }],
      },
    });
    expect(lookupOf(table)(sites)).toMatchObject({ known: true, value: { aliases: [] } });
    const none = await observe(WORLD, REFS, {}, { aliases: aliasCatalogue([]) });
    const all = lookupOf(none.table)(storage);
    expect(all.known && all.value.aliases.length).toBeGreaterThan(200);
  });

  it("tell the provider's facts as they are without them", async () => {
    const { table } = await observe(WORLD, REFS, {}, KNOWN);
    const plain = await observe(WORLD, [storageProvider]);
    expect(lookupOf(table)(storageProvider)).toEqual(lookupOf(plain.table)(storageProvider));
    expect(plain.arm.requests.map(({ query }) => query["$expand"])).toEqual([undefined]);
  });

  it("come back from a snapshot as they were, and take little room in it", async () => {
    const { table } = await observe(WORLD, REFS, {}, KNOWN);
    const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(parseSnapshot(text, "x.json").table).toEqual(table);
    const others = { ...table, aliases: new Map() };
    const without = writeSnapshot(others, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(text.length - without.length).toBeLessThan(2_000);
  });

  it("of something that is not a type are not asked for", async () => {
    const { table, arm } = await observe(WORLD, [
      factRef("aliases", SCOPE, "../x"),
      factRef("aliases", SCOPE),
    ]);
    expect(unknownsOf(table)).toEqual({ aliases: "not-understood" });
    expect(arm.requests).toEqual([]);
  });
});

describe("the aliases of planned types, when their request", () => {
  const ask = async (fault: Fault, rest = {}) => {
    const { table, arm } = await observe(WORLD, REFS, { faults: [fault] }, { ...KNOWN, ...rest });
    return { unknown: unknownsOf(table), table, arm };
  };

  it("is forbidden, are unknown with the permission that lacks, and nobody asks again", async () => {
    const { unknown, table, arm } = await ask({ ...expanded, fault: "forbidden" });
    expect(unknown).toEqual({ aliases: "no-permission", provider: "no-permission" });
    expect(lookupOf(table)(storage)).toMatchObject({
      permission: "Microsoft.Resources/subscriptions/providers/read",
      status: 403,
    });
    expect(arm.requests).toHaveLength(3);
  });

  it.each<[string, Fault, string]>([
    ["always fails", { ...expanded, fault: "server-error" }, "service-error"],
    ["is refused", { ...expanded, fault: "server-error", status: 400 }, "service-error"],
    ["gets half a document", { ...expanded, fault: "malformed" }, "malformed"],
  ])("%s, are unknown, and the provider is read without them", async (_, fault, kind) => {
    const { unknown } = await ask(fault);
    expect(unknown).toEqual({ aliases: kind });
  });

  it("gets more than an answer may hold, are unknown, and the provider is read without them", async () => {
    const body = { namespace: "Microsoft.Storage", x: "x".repeat(2_000_000) };
    const fault: Fault = { ...expanded, fault: "wrong-shape", body };
    const { unknown, table } = await ask(fault, { maxBytes: 1_000_000 });
    expect(unknown).toEqual({ aliases: "malformed" });
    const fact = lookupOf(table)(storage);
    expect(!fact.known && fact.detail).toContain("larger than");
  });

  const odd = (aliases: Json): Json => ({
    namespace: "Microsoft.Storage",
    registrationState: "Registered",
    resourceTypes: [{ resourceType: "storageAccounts", locations: [], apiVersions: [], aliases }],
  });
  it.each<[string, Json]>([
    ["texts for aliases", odd("all of them")],
    ["numbers for names", odd([{ name: 1 }])],
    ["20 MB of name", odd([{ name: "x".repeat(20_000_000), defaultPath: "x" }])],
    ["200,000 of them", odd(Array.from({ length: 200_000 }, () => ({ name: "x", defaultPath: "x" })))],
  ])("gets %s, are unknown, and the provider in the same answer is not", async (_, body) => {
    const refs = [storage, storageProvider];
    const fault: Fault = { ...expanded, fault: "wrong-shape", body };
    const { table, arm } = await observe(WORLD, refs, { faults: [fault] }, KNOWN);
    expect(unknownsOf(table)).toEqual({ aliases: "malformed" });
    expect(arm.requests).toHaveLength(1);
    const fact = lookupOf(table)(storage);
    expect(!fact.known && fact.detail.length).toBeLessThan(500);
  });

  it("is answered about another namespace, are unknown", async () => {
    const body: Json = { namespace: "Microsoft.Sql", registrationState: "Registered", resourceTypes: [] };
    const { unknown } = await ask({ ...expanded, fault: "wrong-shape", body });
    expect(unknown).toEqual({ aliases: "malformed", provider: "malformed" });
  });
});

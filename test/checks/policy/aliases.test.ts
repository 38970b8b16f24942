import { factsBehind } from "../../../src/derive/derivation.ts";
import { describe, expect, it } from "vitest";
import { aliasesOf } from "../../../src/derive/policies/aliases.ts";
import { pol06 } from "../../../src/checks/policy/POL-06.ts";
import { say } from "../../../src/base/sentence.ts";
import type { ValueObject } from "../../../src/expression/value.ts";
import { aliasCatalogue, type AliasCatalogue } from "../../../src/policy/aliases.ts";
import type { Json, PolicyDefinition } from "../../../src/policy/model.ts";
import { unknown as missing } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { ofKind } from "../../../src/facts/table.ts";
import type { TypeAliases } from "../../../src/facts/kinds/aliases.ts";
import { context, manifest, planned, run, SCOPE, type Facts } from "../../support/context.ts";
import { assignment, CORP, factsOf, lines, type World } from "./world.ts";

const TYPE = "Microsoft.Storage/storageAccounts";
const NEW = `${TYPE}/flag`;
const aliases = aliasCatalogue([
  {
    namespace: "Microsoft.Storage",
    resourceTypes: [
      {
        resourceType: "storageAccounts",
        aliases: [{ name: `${TYPE}/tls`, defaultPath: "properties.tls" }],
      },
    ],
  },
]);

function definition(name: string, condition: Json, then: Json): PolicyDefinition {
  return {
    id: `${CORP}/providers/Microsoft.Authorization/policyDefinitions/${name}`,
    name,
    properties: { displayName: `Policy ${name}`, mode: "Indexed", policyRule: { if: condition, then } },
  };
}
const ofAccounts = (condition: Json): Json => ({ allOf: [{ field: "type", equals: TYPE }, condition] });
const TLS = ofAccounts({ field: `${TYPE}/tls`, notEquals: "1.2" });
const FLAG = ofAccounts({ field: NEW, equals: "on" });
const denyTls = definition("tls", TLS, { effect: "deny" });
const inForce = (one: PolicyDefinition): World => ({
  definitions: [one],
  assignments: [assignment("a", one)],
});
const account = (properties: ValueObject, parts = {}) =>
  planned(TYPE, "st", {
    resourceGroup: "rg-shop",
    body: { location: "swedencentral", properties },
    ...parts,
  });

describe("POL-06 by the aliases that Azure tells", () => {
  const denyFlag = definition("flag", FLAG, { effect: "deny" });
  /** Where the alias leads is not where a walk would look for it. */
  const told: TypeAliases = {
    catalogue: "another",
    aliases: [
      {
        name: NEW,
        type: TYPE,
        defaultPath: "properties.settings.mode",
        paths: [{ path: "properties.mode", apiVersions: ["2020-01-01"] }],
      },
    ],
    modifiable: [],
  };
  const on = { settings: { mode: "on" } };
  const ref = factRef("aliases", SCOPE, TYPE);
  const withFlag = (
    facts: (facts: Facts) => Facts,
    resources = [account(on)],
    world = inForce(denyFlag),
    listed: AliasCatalogue = aliases,
  ) => {
    const ctx = { ...context(manifest(), resources), aliases: listed };
    return run(pol06, ctx, facts(factsOf(world)));
  };
  const live = (facts: Facts): Facts => facts.put(ref, told);
  const forbidden = (facts: Facts): Facts =>
    facts.miss(
      ref,
      missing("no-permission", say`Could not read the aliases of ${"Microsoft.Storage"}.`, {
        permission: "Microsoft.Resources/subscriptions/providers/read",
      }),
    );

  it("asks for those of every planned type, once", () => {
    const group = planned("Microsoft.Resources/resourceGroups", "rg");
    const resources = [account(on), account(on, { key: "shop.b" }), group];
    const wants = pol06
      .cases(context(manifest(), resources))
      .flatMap((one) => [...one.needs, ...(one.wants ?? [])]);
    const items = ofKind(factsBehind(wants), "aliases").map(({ item }) => item);
    expect(items).toEqual([TYPE, "Microsoft.Resources/subscriptions/resourceGroups"]);
  });

  it("finds a denial by an alias that only Azure knows, at the path of the request's api-version", () => {
    const [denial, ...more] = withFlag(live);
    expect(more).toEqual([]);
    expect(denial).toMatchObject({ outcome: "fail", facets: { decision: "denied" } });
    expect(denial?.fix?.text).toContain("properties.settings.mode");
    expect(lines(withFlag(live, [account({ settings: { mode: "off" } })]))).toEqual(["pass - shop.st"]);
    expect(lines(withFlag(live, [account({ mode: "on" }, { apiVersion: "2020-01-01" })]))).toEqual([
      "fail denied shop.st",
    ]);
    expect(lines(withFlag(live, [account(on, { apiVersion: "2020-01-01" })]))).toEqual(["pass - shop.st"]);
  });

  it("does not understand the rule where Azure could not be asked, and says what would help", () => {
    const [open, ...more] = withFlag(forbidden);
    expect(more).toEqual([]);
    expect(open).toMatchObject({
      outcome: "unknown",
      facets: { assignment: "a", decision: "not-understood" },
    });
    expect(open?.severity).toBeUndefined();
    expect(open?.why).toContain("not understood");
    expect(open?.why).toContain(`\`${NEW}\``);
    expect(open?.fix?.text).toContain("`Microsoft.Resources/subscriptions/providers/read`");
    expect(open?.evidence).toEqual(
      expect.arrayContaining([
        {
          label: "low confidence",
          value: "read along its own body, shop.st is one that the rule does not match",
        },
        { label: `aliases of ${TYPE}`, value: "Could not read the aliases of Microsoft.Storage." },
      ]),
    );
  });

  it("is not the surer for a walk that finds something: a guess denies nothing", () => {
    expect(lines(withFlag(forbidden, [account({ flag: "on" })]))).toEqual(["unknown not-understood shop.st"]);
    const audit = definition("flag", FLAG, { effect: "audit" });
    expect(lines(withFlag(forbidden, [account(on)], inForce(audit)))).toEqual([
      "pass - shop.st",
      "unknown(warning) not-understood shop.st",
    ]);
  });

  it("leaves other types alone, and what the list that comes with the tool explains", () => {
    const site = planned("Microsoft.Web/sites", "web", {
      resourceGroup: "rg-shop",
      body: { location: "swedencentral" },
    });
    expect(lines(withFlag(forbidden, [site]))).toEqual(["pass - shop.web"]);
    const tls = [account({ tls: "1.0" })];
    expect(lines(withFlag(forbidden, tls, inForce(denyTls)))).toEqual(["fail denied shop.st"]);
    expect(lines(withFlag(live, tls, inForce(denyTls)))).toEqual(["fail denied shop.st"]);
    expect(lines(withFlag((facts) => facts, tls, inForce(denyTls)))).toEqual(["fail denied shop.st"]);
  });

  it("lets Azure be right about a path that the list has otherwise", () => {
    const moved = (facts: Facts): Facts =>
      facts.put(ref, {
        ...told,
        aliases: [{ name: `${TYPE}/TLS`, type: TYPE, defaultPath: "properties.encryption.tls", paths: [] }],
      });
    const resources = [account({ tls: "1.2", encryption: { tls: "1.0" } })];
    expect(lines(withFlag(moved, resources, inForce(denyTls)))).toEqual(["fail denied shop.st"]);
    expect(lines(withFlag(live, resources, inForce(denyTls)))).toEqual(["pass - shop.st"]);
  });

  it("takes an alias once that is told of a type and of the one above it", () => {
    const [servers, databases] = ["Microsoft.Sql/servers", "Microsoft.Sql/servers/databases"];
    const alias = { name: `${databases}/x`, type: databases, defaultPath: "properties.y", paths: [] };
    const facts = factsOf({});
    for (const type of [servers, databases])
      facts.put(factRef("aliases", SCOPE, type), {
        catalogue: "none",
        aliases: [alias],
        modifiable: [alias.name],
      });
    const resources = [planned(servers, "sql"), planned(databases, "sql/db")];
    const merged = aliasesOf({ ...context(manifest(), resources), aliases }, facts.read);
    expect(merged.find(`${databases}/X`)).toEqual([{ ...alias, modifiable: true }]);
    expect(merged.find(`${TYPE}/tls`)).toHaveLength(1);
    expect(merged.find(`${TYPE}/tls`)[0]).not.toHaveProperty("modifiable");
  });

  it("tells the owner where Azure lists no such alias, and asks for a new snapshot where another list was meant", () => {
    const none = (catalogue: string) => (facts: Facts) =>
      facts.put(ref, { catalogue, aliases: [], modifiable: [] });
    const own = { ...aliases, id: "l1" };
    const fixOf = (catalogue: string) => {
      const [open] = withFlag(none(catalogue), [account(on)], inForce(denyFlag), own);
      expect(open?.facets).toMatchObject({ decision: "not-understood" });
      return open?.fix?.text;
    };
    expect(fixOf("l1")).toContain("lists no such alias");
    expect(fixOf("l0")).toContain("Capture the snapshot again");
  });

  it("knows from Azure what a policy may not modify", () => {
    const modify = definition("modify", TLS, {
      effect: "modify",
      details: {
        roleDefinitionIds: [],
        operations: [{ operation: "addOrReplace", field: `${TYPE}/tls`, value: "1.2" }],
      },
    });
    const may = (modifiable?: string[]) => (facts: Facts) =>
      facts.put(ref, { ...told, ...(modifiable === undefined ? { modifiable: [] } : { modifiable }) });
    const old = [account({ tls: "1.0" })];
    expect(lines(withFlag(may([`${TYPE}/TLS`]), old, inForce(modify)))).toEqual(["pass - shop.st"]);
    expect(lines(withFlag(may(), old, inForce(modify)))).toEqual(["fail denied shop.st"]);
    const silent = { catalogue: told.catalogue, aliases: told.aliases };
    expect(lines(withFlag((facts) => facts.put(ref, silent), old, inForce(modify)))).toEqual([
      "pass - shop.st",
    ]);
  });
});

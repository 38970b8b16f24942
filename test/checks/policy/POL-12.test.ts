import { beforeAll, describe, expect, it } from "vitest";
import { pol12 } from "../../../src/checks/policy/POL-12.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { packsInForce, type PacksInForce } from "../../../src/policy/bind/packs-in-force.ts";
import { bundledAliases } from "../../../src/run/aliases.ts";
import { packsFor } from "../../../src/run/packs.ts";
import { factRef } from "../../../src/facts/facts.ts";
import {
  context,
  Facts,
  id,
  manifest,
  must,
  planned,
  run,
  SCOPE,
  SOURCE,
  TARGET,
} from "../../support/context.ts";
import { region } from "../../../src/base/names.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import { factsOf } from "./world.ts";

const aliases = bundledAliases();
let audit = packsInForce([]);
let deny = packsInForce([]);
beforeAll(async () => {
  audit = await packsFor(manifest(), [], ".");
  const pack = { effect: "Deny" as const, allowedLocations: [], except: [], parameters: [] };
  deny = await packsFor(manifest({ expect: { pack } }), [], ".");
});

const vault = (properties: ValueObject, location = "swedencentral") =>
  planned("Microsoft.KeyVault/vaults", "kv", {
    body: { location, tags: { environment: "prod", application: "shop", workload: "shop" }, properties },
  });
const SOUND = { enableSoftDelete: true, enablePurgeProtection: true };

function found(packs: PacksInForce, resources: ReturnType<typeof planned>[], facts: Facts = factsOf({})) {
  const ctx = { ...context(manifest(), resources), aliases, packs };
  return run(pol12, ctx, facts).map(({ outcome, severity, facets, resources: touched, evidence, fix }) => ({
    outcome,
    severity,
    policy: facets?.["policy"],
    decision: facets?.["decision"],
    touched: (touched ?? []).map(({ key }) => key),
    evidence,
    fix: fix?.text,
  }));
}
const about = (policy: string, judgements: ReturnType<typeof found>) =>
  judgements.filter((one) => one.policy === policy);

describe("POL-12", () => {
  it("is not applicable when the manifest switches the policies off", () => {
    expect(found(packsInForce([]), [vault(SOUND)]).map(({ outcome }) => outcome)).toEqual(["not-applicable"]);
  });

  const account = (tags: ValueObject, sku = "Standard_LRS") =>
    planned("Microsoft.Storage/storageAccounts", "st", {
      body: { location: "swedencentral", kind: "StorageV2", sku: { name: sku }, tags, properties: {} },
    });
  const untagged = (resources: ReturnType<typeof planned>[]) =>
    found(audit, resources).filter(({ decision }) => decision === "untagged");

  const nobodySaw = (packs: PacksInForce) =>
    run(pol12, { ...context(manifest(), [vault(SOUND)]), aliases, packs }, new Facts())
      .filter(({ facets }) => facets?.["type"] !== undefined)
      .map(({ outcome, severity, facets }) => [facets?.["type"], outcome, severity ?? "blocker"].join(" "));

  it("does not take what nobody could list at the target for kept, and blocks where a policy denies", () => {
    const types = ["Consumption/budgets", "Authorization/policyExemptions", "Authorization/roleAssignments"];
    const open = (severity: string) => types.map((type) => `Microsoft.${type} unknown ${severity}`);
    expect(nobodySaw(audit)).toEqual(open("warning"));
    expect(nobodySaw(deny)).toEqual(open("blocker"));
  });

  it("leaves open, and does not only warn, what a policy that denies cannot judge yet", () => {
    const later = [vault({ enableSoftDelete: true, enablePurgeProtection: unknown(["a parameter"]) })];
    const open = (packs: PacksInForce) =>
      about("key-vaults-recoverable", found(packs, later)).map(({ outcome, severity }) => [
        outcome,
        severity,
      ]);
    expect(open(audit)).toEqual([["unknown", "warning"]]);
    expect(open(deny)).toEqual([["unknown", undefined]]);
  });

  it("says that policies by a tag hold for nothing also where the tags of some are not known", () => {
    const open = planned("Microsoft.Storage/storageAccounts", "open", {
      body: {
        kind: "StorageV2",
        sku: { name: "Standard_ZRS" },
        tags: unknown(["a parameter"]),
        properties: {},
      },
    });
    expect(untagged([account({ env: "prod" }, "Standard_ZRS"), open])).toHaveLength(1);
  });

  it("says that policies by a tag hold for nothing when no planned resource carries it", () => {
    const [one, ...more] = untagged([account({ env: "prod" })]);
    expect(one).toMatchObject({ outcome: "unknown", severity: "warning", touched: ["shop.st"] });
    expect(one?.fix).toContain("expect.policies.pack.parameters.environmentTag");
    expect(more).toEqual([]);
  });

  it.each<[string, ReturnType<typeof planned>[]]>([
    ["one carries it", [account({ environment: "test" })]],
    ["one breaks the policy", [account({ environment: "prod" })]],
    ["its value is known later", [account({ environment: unknown(["a parameter"]) })]],
    ["nothing of their types is planned", [planned("Microsoft.Web/staticSites", "app", { body: {} })]],
  ])("does not say so when %s", (_, resources) => {
    expect(untagged(resources)).toEqual([]);
  });

  it("warns of a planned resource that does not keep to a policy, with the change", () => {
    const [one] = about("key-vaults-recoverable", found(audit, [vault({ enableSoftDelete: true })]));
    expect(one).toMatchObject({
      outcome: "fail",
      severity: "warning",
      decision: "violated",
      touched: ["shop.kv"],
    });
    expect(one?.fix).toContain("`properties.enablePurgeProtection`");
    expect(one?.evidence?.map(({ label }) => label)).toContain("matched");
  });

  const WHOLE = { application: "shop", environment: "prod", owner: "team-platform", workload: "shop" };
  it.each<[string, Readonly<Record<string, string>> | undefined, string[]]>([
    ["keeps to it with all of them", WHOLE, []],
    ["does not without any", {}, ["fail violated"]],
    ["is unknown where nobody tells", undefined, ["unknown undeclared"]],
  ])("reads the declared tags of a resource group: it %s", (_, tags, expected) => {
    const group = {
      name: "rg-shop",
      location: must(region("swedencentral")),
      pointer: [],
      ...(tags === undefined ? {} : { tags }),
    };
    const declared = manifest({ target: { ...manifest().target, resourceGroups: [group] } });
    const judged = run(pol12, { ...context(declared, []), aliases, packs: audit }, factsOf({}));
    const ofGroups = judged.filter(
      ({ facets }) =>
        facets?.["policy"] === "resource-groups-carry-tags" || facets?.["decision"] === "undeclared",
    );
    expect(ofGroups.map(({ outcome, facets }) => `${outcome} ${facets?.["decision"] ?? ""}`)).toEqual(
      expected,
    );
  });

  it("blocks where the effect is Deny, and passes nothing then", () => {
    const judgements = found(deny, [vault(SOUND, "westeurope")]);
    expect(about("resources-in-target-region", judgements)[0]).toMatchObject({
      outcome: "fail",
      severity: undefined,
    });
    expect(judgements.map(({ outcome }) => outcome)).not.toContain("pass");
  });

  it("passes what keeps to all of them", () => {
    const judgements = found(deny, [vault(SOUND)]);
    expect(judgements.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });

  it("does not take what is known after deployment, or stated nowhere, for kept", () => {
    const open = found(audit, [vault({ ...SOUND, enablePurgeProtection: unknown(["reference()"]) })]);
    expect(about("key-vaults-recoverable", open)[0]).toMatchObject({
      outcome: "unknown",
      decision: "unknown",
    });
    const bare = found(audit, [planned("Microsoft.KeyVault/vaults", "kv")]);
    const undeclared = bare.filter(({ decision }) => decision === "undeclared");
    expect(undeclared[0]).toMatchObject({ outcome: "unknown", touched: ["shop.kv"] });
    expect(JSON.stringify(undeclared[0]?.evidence)).toContain("Key vaults");
  });

  it("looks at what was observed: budgets, exemptions, role assignments", () => {
    const facts = factsOf({});
    facts.put(factRef("budgets", SCOPE), []);
    facts.put(factRef("policyExemptions", SCOPE), [
      {
        id: `${SCOPE}/providers/Microsoft.Authorization/policyExemptions/endless`,
        name: "endless",
        properties: { policyAssignmentId: `${SCOPE}/x`, exemptionCategory: "Waiver" },
      },
    ]);
    facts.put(factRef("roleAssignments", SCOPE), [
      {
        id: `${SCOPE}/providers/Microsoft.Authorization/roleAssignments/1`,
        scope: SCOPE,
        roleGuid: id("8e3af657-a8ff-443c-a75c-2fe8c4bcb635"),
        principalId: id("33333333-3333-3333-3333-333333333333"),
        principalType: "User",
      },
    ]);
    const names = found(audit, [vault(SOUND)], facts).flatMap(({ outcome, policy }) =>
      outcome === "fail" ? [policy] : [],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        "subscriptions-have-a-budget",
        "policy-exemptions-expire",
        "no-standing-owner-for-users",
      ]),
    );
  });

  it("does not say that a budget is missing when nobody could look", () => {
    const one = about("subscriptions-have-a-budget", found(audit, [vault(SOUND)]));
    expect(one.map(({ outcome }) => outcome)).toEqual(["unknown"]);
  });

  it("finds a budget that is there", () => {
    const facts = factsOf({});
    facts.put(factRef("budgets", SCOPE), [
      {
        id: must(resourceId(`${SCOPE}/providers/Microsoft.Consumption/budgets/b`)),
        name: "b",
        scope: SCOPE,
        amount: 100,
        timeGrain: "Monthly",
        endDate: "2027-12-31T00:00:00Z",
        hasFilter: false,
        notifications: [
          {
            key: "n",
            enabled: true,
            operator: "GreaterThan",
            threshold: 80,
            thresholdType: "Actual",
            contactEmails: [],
            contactRoles: ["Owner"],
            contactGroups: [],
          },
        ],
      },
    ]);
    expect(about("subscriptions-have-a-budget", found(audit, [vault(SOUND)], facts))).toEqual([]);
  });

  it("shows no subscription", () => {
    const text = JSON.stringify(found(deny, [vault({}, "westeurope")]));
    for (const secret of [TARGET, SOURCE]) expect(text).not.toContain(secret);
  });
});

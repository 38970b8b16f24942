import { describe, expect, it } from "vitest";
import { sub07 } from "../../../src/checks/subscription/SUB-07.ts";
import { resourceGroupScope, resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { say } from "../../../src/base/sentence.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { locks as kind, type Lock } from "../../../src/facts/kinds/locks.ts";
import { lookupOf } from "../../../src/facts/table.ts";
import type { PlannedResource, Write } from "../../../src/plan/model.ts";
import { lock as lockOf } from "../../worlds/build.ts";
import { readyWorld } from "../../worlds/ready.ts";
import { observe, SCOPE as SHOP_SCOPE } from "../../observe/collect-support.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  planned,
  run,
  SCOPE,
  SOURCE,
  TARGET,
} from "../../support/context.ts";

const SOURCE_SCOPE = subscriptionScope(SOURCE);
const GROUP = must(resourceGroupScope(TARGET, "rg-web"));
const DATA = must(resourceGroupScope(TARGET, "rg-data"));
const SITE = planned("Microsoft.Web/sites", "shop", { resourceGroup: "rg-web" });
const SQL = planned("Microsoft.Sql/servers", "sql", { resourceGroup: "rg-data", waves: ["data"] });

function lock(scope: string, level: string, name = "keep"): Lock {
  return { id: resourceIdOf(scope, `providers/Microsoft.Authorization/locks/${name}`), level };
}

function written(write: Write | undefined): PlannedResource {
  return write === undefined
    ? planned("Microsoft.Web/sites", "shop", {
        resourceGroup: "rg-web",
        write: { known: false, expression: "x" },
      })
    : planned("Microsoft.Web/sites", "shop", {
        resourceGroup: "rg-web",
        write: { known: true, value: write },
      });
}

interface Given {
  readonly target?: readonly Lock[];
  readonly source?: readonly Lock[];
  readonly resources?: readonly PlannedResource[];
}

function judged({ target = [], source = [], resources = [SITE, SQL] }: Given) {
  const facts = new Facts()
    .put(factRef("locks", SCOPE), target)
    .put(factRef("locks", SOURCE_SCOPE), source)
    .put(factRef("roleAssignments", SOURCE_SCOPE), [])
    .put(factRef("identities", SOURCE_SCOPE), []);
  return run(sub07, context(manifest(), resources), facts);
}

function sideOf(given: Given, side: "target" | "plan" | "source"): string[] {
  const word = { target: "at the target", plan: "in the deployment", source: "at the source" }[side];
  return outcomes(
    judged(given).filter(({ facets, subject }) => facets?.["side"] === side || subject.endsWith(word)),
  );
}

describe("SUB-07 at the target", () => {
  it("passes without locks", () => {
    expect(sideOf({}, "target")).toEqual(["locks at the target: pass"]);
  });

  it.each([
    ["of the subscription", SCOPE, ["shop.shop", "shop.sql"]],
    ["of a resource group", GROUP, ["shop.shop"]],
    ["of the resource itself", `${GROUP}/providers/Microsoft.Web/sites/SHOP`, ["shop.shop"]],
  ])("fails for a ReadOnly lock %s, and names what it refuses", (_, scope, keys) => {
    const [finding] = judged({ target: [lock(scope, "readonly")] });
    expect(finding).toMatchObject({ outcome: "fail", facets: { lock: "keep", side: "target" } });
    expect(finding?.resources?.map(({ key }) => key)).toEqual(keys);
    expect(finding?.why).toContain("refuses every write");
    expect(finding?.fix?.command).toContain("az lock delete --ids");
    expect(finding?.fix?.command).not.toContain(TARGET);
  });

  it.each([
    ["of a group that no wave writes", must(resourceGroupScope(TARGET, "rg-old")), "ReadOnly"],
    ["of a group whose name only begins alike", must(resourceGroupScope(TARGET, "rg-we")), "ReadOnly"],
    ["that only stops deletion", GROUP, "CanNotDelete"],
  ])("passes for a lock %s", (_, scope, level) => {
    expect(sideOf({ target: [lock(scope, level)] }, "target")).toEqual(["locks at the target: pass"]);
  });

  it.each<[string, Write | undefined, string, string]>([
    ["makes, under ReadOnly", "create", "ReadOnly", "fail"],
    ["changes, under ReadOnly", "update", "ReadOnly", "fail"],
    ["leaves, under ReadOnly", "none", "ReadOnly", "pass"],
    ["changes, under CanNotDelete", "update", "CanNotDelete", "pass"],
    ["replaces, under CanNotDelete", "replace", "CanNotDelete", "fail"],
    ["may replace, under CanNotDelete", undefined, "CanNotDelete", "unknown"],
  ])("judges what the deployment %s", (_, write, level, outcome) => {
    const [finding] = judged({ target: [lock(GROUP, level)], resources: [written(write)] });
    expect(finding?.outcome).toBe(outcome);
  });

  it.each<[string, Write | undefined, string]>([
    ["ReadOnly", "create", "fail blocker"],
    ["CanNotDelete", "replace", "fail blocker"],
    ["ReadOnly", undefined, "unknown blocker"],
  ])(
    "is a blocker where a lock of %s refuses what is done, and where it may: %s",
    (level, write, expected) => {
      const target = [lock(GROUP, level)];
      expect(
        judged({ target, resources: [written(write)] })
          .filter(({ facets }) => facets?.["side"] === "target")
          .map(({ outcome, severity }) => `${outcome} ${String(severity)}`),
      ).toEqual([expected]);
    },
  );

  it("leaves open what may lie under a lock", () => {
    const somewhere = planned("Microsoft.Web/sites", "somewhere");
    expect(judged({ target: [lock(GROUP, "ReadOnly")], resources: [somewhere] })[0]).toMatchObject({
      outcome: "unknown",
      resources: [somewhere],
    });
    expect(judged({ target: [lock(SCOPE, "ReadOnly")], resources: [somewhere] })[0]?.outcome).toBe("fail");
  });

  it("leaves open a level that it does not know", () => {
    expect(judged({ target: [lock(GROUP, "NotSpecified")] })[0]?.outcome).toBe("unknown");
  });

  it("is unknown where the locks cannot be read, side by side with the others", () => {
    const facts = new Facts().miss(
      factRef("locks", SCOPE),
      unknown("no-permission", say`Could not read it.`),
    );
    expect(outcomes(run(sub07, context(manifest(), [SITE]), facts))).toEqual([
      "locks at the target: unknown",
      "locks in the deployment: not-applicable",
      "locks at the source: unknown",
    ]);
  });
});

describe("SUB-07 in the plan", () => {
  const planLock = (scope: string, level: string | undefined, parts: Partial<PlannedResource> = {}) => ({
    ...planned("Microsoft.Authorization/locks", "closed", { waves: ["web"] }),
    id: lock(scope, "", "closed").id,
    ...(level === undefined ? {} : { body: { properties: { level } } }),
    ...parts,
  });

  it.each([
    ["ReadOnly, beside what it closes", planLock(GROUP, "ReadOnly"), "fail"],
    [
      "ReadOnly, of the whole subscription",
      planLock(SCOPE, "ReadOnly", { dependsOn: ["shop.shop"] }),
      "pass",
    ],
    [
      "ReadOnly, waiting for what it closes",
      planLock(GROUP, "ReadOnly", { dependsOn: ["shop.shop"] }),
      "pass",
    ],
    ["ReadOnly, before a later wave", planLock(GROUP, "ReadOnly", { waves: ["data"] }), "fail"],
    ["ReadOnly, after an earlier wave", planLock(DATA, "ReadOnly"), "pass"],
    ["CanNotDelete", planLock(GROUP, "CanNotDelete"), "pass"],
    ["of a level that is not stated", planLock(GROUP, undefined), "unknown"],
  ])("judges a lock %s", (_, one, outcome) => {
    const [finding] = judged({ resources: [SITE, SQL, one] }).filter(
      ({ facets, subject }) => facets?.["side"] === "plan" || subject === "locks in the deployment",
    );
    expect(finding?.outcome).toBe(outcome);
  });
});

describe("SUB-07 at the source", () => {
  const group = must(resourceGroupScope(SOURCE, "rg-weu"));

  it("lists a CanNotDelete lock for the clean-up, as a notice", () => {
    const finding = judged({ source: [lock(group, "CanNotDelete")] }).at(-1);
    expect(finding).toMatchObject({
      outcome: "fail",
      severity: "notice",
      facets: { lock: "keep", level: "CanNotDelete", side: "source" },
    });
  });

  it.each([SOURCE_SCOPE, group])("warns of a ReadOnly lock at %s", (scope) => {
    const finding = judged({ source: [lock(scope, "ReadOnly")] }).at(-1);
    expect(finding).toMatchObject({ outcome: "fail", facets: { side: "source" } });
    expect(finding?.severity).toBeUndefined();
  });

  it("passes without locks", () => {
    expect(sideOf({}, "source")).toEqual(["locks at the source: pass"]);
  });
});

describe("the locks of a subscription", () => {
  it("come from Azure, those of groups and resources included, without addresses", async () => {
    const ref = factRef("locks", SHOP_SCOPE);
    const group = `${SHOP_SCOPE}/resourceGroups/rg-shop-web-sdc`;
    const world = {
      ...readyWorld(),
      locks: [
        lockOf(SHOP_SCOPE, "all", "CanNotDelete"),
        {
          ...lockOf(group, "web", "ReadOnly"),
          properties: { level: "ReadOnly", notes: "ask jane@contoso.com" },
        },
        lockOf(`${group}/providers/Microsoft.Web/sites/shop`, "site", "ReadOnly"),
      ],
    };
    const { table } = await observe(world, [ref]);
    const fact = lookupOf(table)(ref);
    if (!fact.known) throw new Error(fact.detail);
    expect(fact.value.map(({ id, level }) => `${id.slice(id.lastIndexOf("/") + 1)} ${level}`)).toEqual(
      ["all CanNotDelete", "web ReadOnly", "site ReadOnly"].toSorted((a, b) => order(a) - order(b)),
    );
    expect(JSON.stringify(fact.value)).not.toContain("contoso.com");
    expect(kind.value.is(fact.value)).toBe(true);
  });
});

/** Facts are kept by id: the subscription's own after its groups'. */
function order(text: string): number {
  return ["all", "web", "site"].findIndex((name) => text.startsWith(name));
}

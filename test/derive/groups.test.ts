import { describe, expect, it } from "vitest";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { groupSubjects, writtenGroups } from "../../src/derive/policies/group-subjects.ts";
import { groupValue, seenGroups } from "../../src/derive/policies/groups.ts";
import { isObject, isUnknown, memberOf, type Value } from "../../src/expression/value.ts";
import { factRef } from "../../src/facts/facts.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { context, Facts, manifest, planned, reg, SCOPE, TARGET } from "../support/context.ts";

const pointer = ["target", "resourceGroups", 0];
const VALUE = manifest({
  target: {
    resourceGroups: [{ name: "rg-shop", location: reg("swedencentral"), tags: { app: "shop" }, pointer }],
  },
});
const SITE = planned("Microsoft.Web/sites", "app", { resourceGroup: "rg-shop" });
const MADE = planned("Microsoft.Resources/resourceGroups", "rg-shop", {
  location: "swedencentral",
  body: { location: "swedencentral", tags: { app: "planned" } },
});

function facts(tags: Record<string, string>): Facts {
  return new Facts().put(factRef("resourceGroups", SCOPE), [
    {
      id: resourceIdOf("subscriptions", TARGET, "resourceGroups", "RG-Shop"),
      name: "RG-Shop",
      location: reg("northeurope"),
      tags,
      provisioningState: "Succeeded",
    },
  ]);
}

/** What a policy on a resource in the group reads of it. */
function read(resources: readonly PlannedResource[], table: Facts, member: string): Value | undefined {
  const value = groupValue("rg-shop", seenGroups(context(VALUE, resources), table.read), VALUE);
  return isObject(value) ? memberOf(value, member) : undefined;
}

describe("resourceGroup()", () => {
  it("is what is declared while nobody can say what exists", () => {
    expect([read([SITE], new Facts(), "location"), read([SITE], new Facts(), "tags")]).toEqual([
      "swedencentral",
      { app: "shop" },
    ]);
  });

  it("is what exists, where nothing writes the group", () => {
    const table = facts({ App: "old" });
    expect([read([SITE], table, "location"), read([SITE], table, "tags")]).toEqual([
      "northeurope",
      { App: "old" },
    ]);
  });

  it("is what the plan makes of it, where it does", () => {
    expect(read([MADE, SITE], facts({ App: "old" }), "tags")).toEqual({ app: "shop" });
  });

  it("leaves a tag open whose value a fact does not hold", () => {
    const tags = read([SITE], facts({ owner: "[redacted('sha256:0000000000000000')]" }), "tags");
    const owner = tags !== undefined && isObject(tags) ? memberOf(tags, "owner") : undefined;
    expect(owner !== undefined && isUnknown(owner)).toBe(true);
  });
});

describe("a request for the group", () => {
  const names = (resources: readonly PlannedResource[], table: Facts) =>
    writtenGroups(context(VALUE, resources), [], table.read).map(({ text }) => text);

  it("is sent for one that is declared, as long as it is not seen to exist", () => {
    expect(names([SITE], new Facts())).toEqual(["rg-shop"]);
    expect(names([SITE], new Facts().put(factRef("resourceGroups", SCOPE), []))).toEqual(["rg-shop"]);
  });

  it("is not sent for one that exists", () => {
    expect(names([SITE], facts({}))).toEqual([]);
  });

  it("is sent for one that the plan writes, whether it exists or not", () => {
    expect(names([MADE, SITE], facts({}))).toEqual(["rg-shop"]);
  });
});

it("a group that exists is judged with the tags that it has", () => {
  const ctx = context(VALUE, [SITE]);
  const [subject] = groupSubjects(ctx, [], seenGroups(ctx, facts({ App: "old" }).read));
  expect(memberOf(subject?.resource.body ?? {}, "tags")).toEqual({ App: "old" });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instant } from "../../../src/base/time.ts";
import { unknown, type Value, type ValueObject } from "../../../src/expression/value.ts";
import { NO_ALIASES } from "../../../src/policy/aliases.ts";
import { bindAssignments, type EffectivePolicy } from "../../../src/policy/bind/assignments.ts";
import { detailsOf } from "../../../src/policy/effects/details.ts";
import type { JsonObject } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";
import { assess } from "../../../src/policy/effects/assessment.ts";
import { existenceOf, type RelatedCandidate, type Inventory } from "../../../src/policy/effects/related.ts";
import type { ResourceScope } from "../../../src/policy/bind/scope.ts";

const SUB = "/subscriptions/22222222-2222-2222-2222-222222222222";
const RG = `${SUB}/resourceGroups/rg`;
const SERVER = `${RG}/providers/Contoso.Sql/servers/s1`;
const CONTAINER = "Microsoft.Resources/subscriptions";

function placeOf(id: string, subscription = SUB): ResourceScope {
  const resourceGroup = /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
  return { subscription, id, ancestors: [], ...(resourceGroup === undefined ? {} : { resourceGroup }) };
}

/** A resource by its id, with the type and full name that the id gives. */
function resource(id: string, body: ValueObject = {}): RelatedCandidate {
  const [space = "", ...rest] = (/.*\/providers\/(.*)$/.exec(id)?.[1] ?? "").split("/");
  const type = [space, ...rest.filter((_, index) => index % 2 === 0)].join("/");
  const name = rest.filter((_, index) => index % 2 === 1).join("/");
  return { resource: { body: { type, name, ...body } }, place: placeOf(id) };
}

function inventory(
  observed: readonly RelatedCandidate[],
  planned: readonly RelatedCandidate[] = [],
  gap?: string,
): Inventory {
  return {
    planned: () => ({ resources: planned }),
    observed: () => ({ resources: observed, ...(gap === undefined ? {} : { gap }) }),
  };
}

function ask(
  details: JsonObject,
  evaluated: RelatedCandidate,
  beside: Inventory,
  place: ResourceScope = { ...evaluated.place, ancestors: [] },
): string {
  const rule = parseRule({
    if: { field: "type", exists: true },
    then: { effect: "auditIfNotExists", details },
  });
  const read = rule.ok ? detailsOf(rule.value, "auditIfNotExists") : rule;
  if (!read.ok || read.value.kind !== "related") throw new Error("not details of a related resource");
  const answer = existenceOf(
    read.value,
    { resource: evaluated.resource, parameters: { p: "given" }, aliases: NO_ALIASES },
    place,
    beside,
  );
  return "why" in answer ? `${answer.is}: ${answer.why}` : answer.is;
}

const server = resource(SERVER);
const vm = resource(`${RG}/providers/Contoso.Compute/machines/vm1`, { location: "westeurope" });
const on = { properties: { on: true } };
const off = { properties: { on: false } };
const exists = { existenceCondition: { field: "properties.on", equals: true } };

describe("which related resources are looked at", () => {
  const yes = "satisfied";
  const no = "not-satisfied";
  it.each<[string, string, JsonObject, RelatedCandidate, readonly RelatedCandidate[], string]>([
    [
      "a type underneath the evaluated one is queried within the scope of the evaluated resource",
      "its own child",
      { type: "Contoso.Sql/servers/audits" },
      server,
      [resource(`${SERVER}/audits/default`)],
      yes,
    ],
    [
      "",
      "a child of another",
      { type: "Contoso.Sql/servers/audits" },
      server,
      [resource(`${SERVER}2/audits/default`)],
      no,
    ],
    [
      "",
      "a grandchild",
      { type: "Contoso.Sql/servers/dbs/tde" },
      server,
      [resource(`${SERVER}/dbs/d/tde/current`)],
      yes,
    ],
    [
      "",
      "in any casing",
      { type: "contoso.SQL/Servers/AUDITS" },
      server,
      [resource(`${SERVER.toUpperCase()}/audits/x`, { type: "Contoso.Sql/servers/audits" })],
      yes,
    ],
    [
      "resourceGroupName and existenceScope do not apply to such a type",
      "a child all the same",
      { type: "Contoso.Sql/servers/audits", resourceGroupName: "other", existenceScope: "Subscription" },
      server,
      [resource(`${SERVER}/audits/default`)],
      yes,
    ],
    [
      "the name is exact and fetches one resource",
      "the short name of a child",
      { type: "Contoso.Sql/servers/audits", name: "DEFAULT" },
      server,
      [resource(`${SERVER}/audits/default`)],
      yes,
    ],
    [
      "",
      "another name",
      { type: "Contoso.Sql/servers/audits", name: "default" },
      server,
      [resource(`${SERVER}/audits/x`)],
      no,
    ],
    [
      "",
      "the full name of a child",
      { type: "Contoso.Sql/servers/audits", name: "[concat(field('name'), '/default')]" },
      server,
      [resource(`${SERVER}/audits/default`)],
      yes,
    ],
    [
      "",
      "the name from a parameter",
      { type: "Contoso.Compute/disks", name: "[parameters('p')]" },
      vm,
      [resource(`${RG}/providers/Contoso.Compute/disks/given`)],
      yes,
    ],
    [
      "a ? in place of the last name segment retrieves a collection",
      "of that parent",
      { type: "Contoso.Compute/machines/extensions", name: "[concat(field('properties.vm'), '/?')]" },
      resource(`${RG}/providers/Contoso.SqlVm/machines/x`, { properties: { vm: "vm1" } }),
      [resource(`${RG}/providers/Contoso.Compute/machines/vm1/extensions/e`)],
      yes,
    ],
    [
      "",
      "not of another",
      { type: "Contoso.Compute/machines/extensions", name: "[concat(field('properties.vm'), '/?')]" },
      resource(`${RG}/providers/Contoso.SqlVm/machines/x`, { properties: { vm: "vm1" } }),
      [resource(`${RG}/providers/Contoso.Compute/machines/vm2/extensions/e`)],
      no,
    ],
    [
      "otherwise the resource group of the evaluated resource is queried",
      "in the group",
      { type: "Contoso.Net/watchers" },
      vm,
      [resource(`${RG}/providers/Contoso.Net/watchers/w`)],
      yes,
    ],
    [
      "",
      "in another group",
      { type: "Contoso.Net/watchers" },
      vm,
      [resource(`${SUB}/resourceGroups/rg2/providers/Contoso.Net/watchers/w`)],
      no,
    ],
    [
      "",
      "of another type",
      { type: "Contoso.Net/watchers" },
      vm,
      [resource(`${RG}/providers/Contoso.Net/gateways/w`)],
      no,
    ],
    [
      "resourceGroupName lets it come from a different resource group",
      "that group",
      { type: "Contoso.Net/watchers", resourceGroupName: "[concat('WATCH', 'ERS')]" },
      vm,
      [resource(`${SUB}/resourceGroups/watchers/providers/Contoso.Net/watchers/w`)],
      yes,
    ],
    [
      "",
      "no longer its own",
      { type: "Contoso.Net/watchers", resourceGroupName: "watchers" },
      vm,
      [resource(`${RG}/providers/Contoso.Net/watchers/w`)],
      no,
    ],
    [
      "existenceScope Subscription queries the entire subscription",
      "any group",
      { type: "Contoso.Net/watchers", existenceScope: "subscription" },
      vm,
      [resource(`${SUB}/resourceGroups/rg2/providers/Contoso.Net/watchers/w`)],
      yes,
    ],
    [
      "",
      "no other subscription",
      { type: "Contoso.Net/watchers", existenceScope: "Subscription" },
      vm,
      [
        {
          ...resource(`/subscriptions/3/resourceGroups/rg/providers/Contoso.Net/watchers/w`),
          place: placeOf(
            "/subscriptions/3/resourceGroups/rg/providers/Contoso.Net/watchers/w",
            "/subscriptions/3",
          ),
        },
      ],
      no,
    ],
    [
      "the condition is evaluated against each related resource individually, any one that is true satisfies",
      "one of two",
      { type: "Contoso.Sql/servers/audits", ...exists },
      server,
      [resource(`${SERVER}/audits/a`, off), resource(`${SERVER}/audits/b`, on)],
      yes,
    ],
    [
      "",
      "none",
      { type: "Contoso.Sql/servers/audits", ...exists },
      server,
      [resource(`${SERVER}/audits/a`, off)],
      no,
    ],
    [
      "a field condition reads the related resource, field() the one of the if",
      "the same location",
      {
        type: "Contoso.Compute/disks",
        existenceCondition: { field: "location", equals: "[field('location')]" },
      },
      vm,
      [resource(`${RG}/providers/Contoso.Compute/disks/d`, { location: "West Europe" })],
      yes,
    ],
    [
      "a resource that extends another is looked for at the one that it extends",
      "at the evaluated one",
      { type: "Contoso.Insights/settings" },
      server,
      [resource(`${SERVER}/providers/Contoso.Insights/settings/x`)],
      yes,
    ],
    [
      "",
      "at another",
      { type: "Contoso.Insights/settings" },
      server,
      [resource(`${SERVER}9/providers/Contoso.Insights/settings/x`)],
      no,
    ],
    [
      "the evaluated resource's own type needs a name, [field('name')]",
      "itself",
      { type: "Contoso.Sql/servers", name: "[field('name')]", ...exists },
      resource(SERVER, on),
      [],
      yes,
    ],
    [
      "",
      "not what it was before",
      { type: "Contoso.Sql/servers", name: "[field('name')]", ...exists },
      resource(SERVER, off),
      [resource(SERVER, on)],
      no,
    ],
    [
      "",
      "[field('fullName')] for a child",
      { type: "Contoso.Sql/servers/dbs", name: "[field('fullName')]", ...exists },
      resource(`${SERVER}/dbs/d`, on),
      [],
      yes,
    ],
    [
      "",
      "another of that type, without a name",
      { type: "Contoso.Sql/servers", ...exists },
      resource(SERVER, off),
      [resource(`${SERVER}2`, on)],
      "unknown: which resource of type Contoso.Sql/servers is meant, as the effect names none",
    ],
    [
      "a subscription has no group: what it holds itself is beside it",
      "at the subscription",
      { type: "Contoso.Security/contacts", name: "default" },
      { resource: { body: { type: CONTAINER, name: "sub" } }, place: placeOf(SUB) },
      [resource(`${SUB}/providers/Contoso.Security/contacts/default`)],
      yes,
    ],
    [
      "",
      "a group is beneath it",
      { type: `${CONTAINER}/resourceGroups`, name: "rg" },
      { resource: { body: { type: CONTAINER, name: "sub" } }, place: placeOf(SUB) },
      [{ resource: { body: { type: `${CONTAINER}/resourceGroups`, name: "rg" } }, place: placeOf(RG) }],
      yes,
    ],
    [
      "",
      "a resource in a group it does not name",
      { type: "Contoso.Security/automations", existenceScope: "resourceGroup" },
      { resource: { body: { type: CONTAINER, name: "sub" } }, place: placeOf(SUB) },
      [resource(`${RG}/providers/Contoso.Security/automations/a`)],
      "unknown: in which resource group the related resource is looked for",
    ],
  ])("%s: %s", (_, __, details, evaluated, observed, answer) => {
    expect(ask(details, evaluated, inventory(observed))).toBe(answer);
  });
});

describe("what is not known", () => {
  const audits = { type: "Contoso.Sql/servers/audits", ...exists };
  it.each<[string, JsonObject, RelatedCandidate, Inventory, string]>([
    [
      "a target that could not be listed",
      audits,
      server,
      inventory([], [], "the servers' audits: HTTP 403"),
      "unknown: the servers' audits: HTTP 403",
    ],
    [
      "but one that satisfies is known",
      audits,
      server,
      inventory([resource(`${SERVER}/audits/a`, on)], [], "HTTP 403"),
      "satisfied",
    ],
    [
      "a property that waits",
      audits,
      server,
      inventory([resource(`${SERVER}/audits/a`, { properties: { on: unknown(["later"]) } })]),
      "unknown: later",
    ],
    [
      "a planned child whose name waits",
      audits,
      server,
      inventory(
        [],
        [
          {
            resource: { body: { type: audits.type, name: unknown(["uniqueString()"]), ...on } },
            place: { subscription: SUB, resourceGroup: "rg" },
          },
        ],
      ),
      "unknown: uniqueString()",
    ],
    [
      "unless it would not satisfy anyway",
      audits,
      server,
      inventory(
        [],
        [
          {
            resource: { body: { type: audits.type, name: unknown(["uniqueString()"]), ...off } },
            place: { subscription: SUB },
          },
        ],
      ),
      "not-satisfied",
    ],
    [
      "a name that waits",
      { type: "Contoso.Net/watchers", name: "[field('properties.n')]" },
      resource(SERVER, { properties: { n: unknown(["reference()"]) } }),
      inventory([]),
      "unknown: reference()",
    ],
    [
      "a name that does not fit the type",
      { type: "Contoso.Net/watchers/logs", name: "one" },
      vm,
      inventory([]),
      'unknown: which resource of type Contoso.Net/watchers/logs is named "one"',
    ],
    [
      "a scope that is none",
      { type: "Contoso.Net/watchers", existenceScope: "Tenant" },
      vm,
      inventory([]),
      "error: existenceScope is neither Subscription nor ResourceGroup",
    ],
    [
      "a condition that fails",
      { type: "Contoso.Net/watchers", existenceCondition: { value: "[bool('x')]", equals: true } },
      vm,
      inventory([resource(`${RG}/providers/Contoso.Net/watchers/w`)]),
      "error: bool cannot read 'x'",
    ],
  ])("%s", (_, details, evaluated, beside, answer) => {
    const told = ask(details, evaluated, beside);
    if (answer.startsWith("error: bool")) expect(told).toMatch(/^error: /);
    else expect(told).toBe(answer);
  });

  it("is no observed resource that a planned one stands in for", () => {
    const [old, planned] = [
      resource(`${SERVER}/audits/a`, on),
      resource(`${SERVER.toUpperCase()}/audits/A`, { ...off, type: audits.type }),
    ];
    expect(ask(audits, server, inventory([old]))).toBe("satisfied");
    expect(ask(audits, server, inventory([old], [planned]))).toBe("not-satisfied");
  });
});

describe("any inventory", () => {
  const candidate = fc.constantFrom<RelatedCandidate>(
    resource(`${SERVER}/audits/a`, on),
    resource(`${SERVER}/audits/b`, off),
    resource(`${SERVER}2/audits/c`, on),
    resource(`${SERVER}/audits/d`, { properties: { on: unknown(["later"]) } }),
    resource(`${RG}/providers/Contoso.Net/watchers/w`, on),
  );
  const details = fc.constantFrom<JsonObject>(
    { type: "Contoso.Sql/servers/audits", ...exists },
    { type: "Contoso.Sql/servers/audits", name: "b" },
    { type: "Contoso.Net/watchers", ...exists },
    { type: "Contoso.Net/watchers", existenceScope: "Subscription", name: "[field('name')]" },
  );
  it("satisfies still when it grows, in any order, and a gap never makes it not satisfied", () => {
    fc.assert(
      fc.property(details, fc.array(candidate, { maxLength: 4 }), candidate, (asked, some, more) => {
        const before = ask(asked, server, inventory(some));
        expect(ask(asked, server, inventory(some.toReversed()))).toBe(before);
        if (before === "satisfied") expect(ask(asked, server, inventory([...some, more]))).toBe("satisfied");
        if (before === "not-satisfied")
          expect(ask(asked, server, inventory(some, [], "gap"))).toBe("unknown: gap");
      }),
    );
  });
});

describe("reckoning with an inventory", () => {
  function policy(details: JsonObject): EffectivePolicy {
    const id = "/providers/Microsoft.Authorization/policyDefinitions/p";
    const policyRule = {
      if: { field: "type", equals: "Contoso.Sql/servers" },
      then: { effect: "auditIfNotExists", details },
    };
    const [bound] = bindAssignments(
      [{ id: `${SUB}/a`, name: "a", properties: { policyDefinitionId: id, scope: SUB } }],
      {
        definition: () => ({
          known: true,
          value: { id, name: "p", properties: { mode: "All", policyRule } },
        }),
        initiative: () => undefined,
      },
    ).policies;
    if (bound === undefined) throw new Error("not bound");
    return bound;
  }
  it.each<[string, Inventory | undefined, readonly Value[] | undefined, string[]]>([
    ["one that satisfies", inventory([resource(`${SERVER}/audits/a`, on)]), undefined, []],
    ["one of another server", inventory([resource(`${SERVER}2/audits/a`, on)]), [on], ["flags"]],
    ["a gap", inventory([], [], "not listed"), [on], ["flags? not listed"]],
    ["the list alone", undefined, [on], []],
    [
      "nothing at all",
      undefined,
      undefined,
      ["flags? which resources of type Contoso.Sql/servers/audits exist"],
    ],
  ])("%s", (_, beside, related, acts) => {
    const reckoning = assess([policy({ type: "Contoso.Sql/servers/audits", ...exists })], {
      resource: server.resource,
      target: {
        place: placeOf(SERVER),
        type: "Contoso.Sql/servers",
        location: "westeurope",
        capabilities: undefined,
      },
      exemptions: [],
      now: instant(0),
      at: instant(0),
      aliases: NO_ALIASES,
      related: () => related,
      ...(beside === undefined ? {} : { inventory: beside }),
    });
    expect(reckoning.outcomes.map(({ does, certain, why }) => (certain ? does : `${does}? ${why}`))).toEqual(
      acts,
    );
  });
});

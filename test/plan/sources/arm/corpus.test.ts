import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isArray, isObject, isUnknown, waitsOf, type Value } from "../../../../src/expression/value.ts";
import type { Json } from "../../../../src/expression/json.ts";
import type { Expansion } from "../../../../src/plan/sources/arm/index.ts";
import { FULL } from "./full-modules.ts";
import { CASES, expansionOf, folder, LOGS, nestedExpansionOf } from "./modules.ts";
import { essence, shown } from "./support.ts";

const ROWS = Object.entries(CASES).flatMap(([name, cases]) =>
  cases.map((one, index) => ({ name, index, ...one })),
);

const ALL = Object.entries(FULL).map(([name, parameters]) => ({ name, parameters }));

/** What a running service answers, and secrets. */
const ALIVE =
  /^(?:reference|list\w*)\(|^the secret for the parameter |^deployer\(\)\.|^resourceGroup\(\)\.tags/;

function leavesOf(value: Value): readonly Value[] {
  if (isArray(value)) return value.flatMap(leavesOf);
  return isObject(value) ? Object.values(value).flatMap(leavesOf) : [value];
}

const before = new Map<unknown, Expansion>();

/** Each expanded once for all tests. */
function onceOf(name: string, parameters: Readonly<Record<string, Json>>): Expansion {
  const expansion = before.get(parameters) ?? expansionOf(name, parameters);
  before.set(parameters, expansion);
  return expansion;
}

describe.skipIf(folder === undefined)("compiled modules of others (where the data is present)", () => {
  it.each(ROWS)("$name, case $index, expands to what it deploys", ({ name, parameters, types }) => {
    const { resources, problems } = expansionOf(name, {
      ...parameters,
      ...(name.startsWith("ptn") ? {} : { enableTelemetry: false }),
    });
    expect(problems).toEqual([]);
    expect(resources.map(({ type }) => type).sort()).toEqual([...types].sort());
    for (const { origin, name: own, id } of resources) {
      expect(origin.file).toBe(`${name}.json`);
      expect(origin.line).toBeGreaterThan(1);
      expect(own.known && id !== undefined).toBe(true);
    }
  });

  it("the largest expands, with names, regions and groups all the way down", () => {
    const name = "ptn-app-service-lza-hosting-environment";
    const { resources, problems, deployments } = onceOf(name, FULL[name] ?? {});
    expect(problems).toEqual([]);
    expect(resources.length).toBeGreaterThan(35);
    expect(deployments.length).toBeGreaterThan(40);
    // Every region follows from the parameters, through groups and networks that the template makes.
    for (const { location } of resources) expect(location === undefined || location.known).toBe(true);
    expect(resources.filter(({ id }) => id === undefined).map(({ type }) => type)).toEqual([
      "Microsoft.Cdn/profiles/originGroups/origins",
      "Microsoft.Authorization/roleAssignments",
    ]);
    const depth = Math.max(...resources.map(({ templatePath }) => templatePath.length));
    expect(depth).toBeGreaterThanOrEqual(3);
  });

  it.each(ALL)(
    "$name with all that it makes is the same inside another deployment",
    ({ name, parameters }) => {
      const [alone, inside] = [onceOf(name, parameters), nestedExpansionOf(name, parameters)];
      expect(inside.problems).toEqual([]);
      expect(essence(inside.resources)).toEqual(essence(alone.resources));
    },
  );

  it("leaves open what the service or the deployment alone knows, and nothing else", () => {
    const leaves = [...ROWS, ...ALL].flatMap(({ name, parameters }) =>
      onceOf(name, parameters).resources.flatMap(({ body }) => leavesOf(body)),
    );
    const open = leaves.filter(isUnknown);
    expect(new Set(open.flatMap(waitsOf).filter((wait) => !ALIVE.test(wait)))).toEqual(new Set());
    expect(leaves.length).toBeGreaterThan(1_500);
    expect((leaves.length - open.length) / leaves.length).toBeGreaterThan(0.98);
  });

  it("expands the same twice", () => {
    const parameters = { logAnalyticsWorkspaceResourceId: LOGS };
    const text = (): string => {
      const { resources } = expansionOf("ptn-app-service-lza-hosting-environment", parameters);
      return JSON.stringify(resources.map((resource) => ({ ...resource, body: shown(resource.body) })));
    };
    expect(text()).toBe(text());
  });

  it("leaves no template out", () => {
    const names = readdirSync(folder ?? ".")
      .filter((file) => file.endsWith(".json"))
      .map((file) => file.slice(0, -5));
    expect([...Object.keys(CASES), "ptn-app-service-lza-hosting-environment"].sort()).toEqual(names.sort());
  });
});

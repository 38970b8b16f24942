import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CASES, expansionOf, folder, LOGS } from "./modules.ts";
import { shown } from "./support.ts";

const ROWS = Object.entries(CASES).flatMap(([name, cases]) =>
  cases.map((one, index) => ({ name, index, ...one })),
);

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
    const { resources, problems, deployments } = expansionOf("ptn-app-service-lza-hosting-environment", {
      logAnalyticsWorkspaceResourceId: LOGS,
    });
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

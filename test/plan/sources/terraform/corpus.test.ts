import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readText } from "./plan.ts";
import { dataDir } from "../../../support/data.ts";

const folder = dataDir("terraform-plans");
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".json"));

describe.skipIf(folder === undefined)(
  "plans that others published (skipped where the data is not at hand)",
  () => {
    test.each(files)("%s reads whole: every resource is understood and stands on its line", (name) => {
      const text = readFileSync(join(folder ?? "", name), "utf8");
      const plan = readText(text);
      expect(plan.problems).toEqual([]);
      expect([plan.complete, plan.notUnderstood, plan.otherProviders]).toEqual([true, [], []]);
      const lines = text.split("\n");
      for (const { address, origin, location } of plan.resources) {
        const rest = lines[origin.line - 1]?.slice(origin.column - 1) ?? "";
        expect(`${rest}\n${lines[origin.line] ?? ""}`.replaceAll(/\s/g, "")).toMatch(/^\{"address":/);
        expect(rest + (lines[origin.line] ?? "")).toContain(JSON.stringify(address));
        expect(location?.known ?? true).toBe(true);
      }
    });

    test("the plans contain what they are known to hold", () => {
      const plans = files.map((name) => readText(readFileSync(join(folder ?? "", name), "utf8")));
      const types = new Set(
        plans.flatMap(({ resources }) => resources.map(({ terraformType }) => terraformType)),
      );
      expect(types).toContain("azurerm_firewall");
      expect(types).toContain("azurerm_express_route_gateway");
      expect(plans.flatMap(({ destroys }) => destroys)).toEqual([]);
    });
  },
);

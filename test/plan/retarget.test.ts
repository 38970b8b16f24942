import { describe, expect, it } from "vitest";
import { isUnknown, openObject, restOf, unknown } from "../../src/expression/value.ts";
import type { PlannedResource } from "../../src/plan/model.ts";
import { retarget } from "../../src/plan/retarget.ts";
import { manifest, planned, reg } from "../support/context.ts";

const HERE = { known: true, value: reg("swedencentral") } as const;

function moved(parts: Partial<PlannedResource>, to = "norwayeast") {
  const one = { ...planned("Microsoft.Storage/storageAccounts", "stshop"), ...parts };
  return retarget({ manifest: manifest(), planned: [one] }, reg(to)).planned[0];
}

describe("another target region", () => {
  it("stands wherever the manifest's stood, as a whole value", () => {
    const body = {
      location: "Sweden Central",
      properties: { locations: ["swedencentral", "westeurope"], note: "in swedencentral", count: 1 },
    };
    expect(moved({ location: HERE, body })).toMatchObject({
      location: { value: "norwayeast" },
      body: {
        location: "norwayeast",
        properties: { locations: ["norwayeast", "westeurope"], note: "in swedencentral", count: 1 },
      },
      name: "stshop",
    });
  });

  it("leaves another region, what is global, and what waits", () => {
    const waits = { known: false, expression: "parameters('x')" } as const;
    for (const location of [
      { known: true, value: reg("westeurope") } as const,
      { known: true, value: reg("global") } as const,
      waits,
    ])
      expect(moved({ location })?.location).toEqual(location);
    expect(moved({})).not.toHaveProperty("location");
  });

  it("keeps what is not known of a request", () => {
    const open = moved({
      body: openObject({ location: unknown(["a"]), kind: "swedencentral" }, ["b"]),
    })?.body;
    expect(open === undefined ? undefined : restOf(open)).toBeDefined();
    const location = open?.["location"];
    expect(location !== undefined && isUnknown(location)).toBe(true);
    expect(open?.["kind"]).toBe("norwayeast");
  });

  it("makes new there what the plan would leave or change at the target", () => {
    for (const write of ["none", "update", "replace"] as const) {
      const there = moved({
        location: HERE,
        write: { known: true, value: write },
        before: {},
        imported: true,
      });
      expect(there?.write).toEqual({ known: true, value: "create" });
      expect(there).not.toHaveProperty("before");
      expect(there).not.toHaveProperty("imported");
    }
    const elsewhere = {
      location: { known: true, value: reg("westeurope") },
      write: { known: true, value: "none" },
    } as const;
    expect(moved(elsewhere)?.write).toEqual(elsewhere.write);
  });

  it("is the region of the groups that were to be in the target region", () => {
    const own = manifest({
      target: {
        resourceGroups: [
          { name: "rg-a", location: reg("swedencentral"), pointer: ["target"] },
          { name: "rg-b", location: reg("westeurope"), pointer: ["target"] },
        ],
      },
    });
    const { target } = retarget({ manifest: own, planned: [] }, reg("norwayeast")).manifest;
    expect(target.region).toBe("norwayeast");
    expect(target.resourceGroups.map(({ location }) => location)).toEqual(["norwayeast", "westeurope"]);
  });

  it("is the same where it is the target already", () => {
    const one = { manifest: manifest(), planned: [planned("Microsoft.Web/sites", "app")] };
    expect(retarget(one, reg("swedencentral"))).toEqual(one);
  });
});

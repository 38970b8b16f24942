import { describe, expect, it } from "vitest";
import { cut05 } from "../../../src/checks/cutover/CUT-05.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, run, SOURCE, type } from "../../support/context.ts";
import { switching, webWave } from "./waves.ts";

const CLOSED = switching(webWave("closed"));
const EXISTING = factRef("existingResources", sourceScope(CLOSED), "Microsoft.Web/sites");
const row = (name: string, location?: string) => ({
  id: `/subscriptions/${SOURCE}/resourceGroups/rg/providers/Microsoft.Web/sites/${name}`,
  type: "Microsoft.Web/sites",
  ...(location === undefined ? {} : { location }),
  zones: [],
  tags: {},
  machines: [],
});
const judge = (...rows: ReturnType<typeof row>[]) =>
  outcomes(run(cut05, context(CLOSED), new Facts().put(EXISTING, rows))).join();

describe("CUT-05", () => {
  it("passes where what moved is gone, or of its name only in another region", () => {
    expect(judge()).toBe("Microsoft.Web/sites of wave web: pass");
    expect(judge(row("app-weu", "swedencentral"), row("other", "westeurope"))).toBe(
      "Microsoft.Web/sites of wave web: pass",
    );
  });

  it("fails where it is still in the region of the source, however that is written, or in none", () => {
    for (const location of ["westeurope", "West Europe", undefined])
      expect(judge(row("App-WEU", location))).toBe("shop.app at the source: fail");
  });

  it("is unknown of what no list tells: groups, and what lies in a resource that remains", () => {
    const declared = (typeText: string, from: string) => {
      const workloads = CLOSED.workloads.map((one) => ({
        ...one,
        resources: one.resources.map((resource) => ({ ...resource, type: type(typeText), from })),
      }));
      return context({ ...CLOSED, workloads });
    };
    const group = declared("Microsoft.Resources/resourceGroups", "rg-shop");
    expect(outcomes(run(cut05, group, new Facts()))).toEqual([
      "Microsoft.Resources/resourceGroups of wave web: unknown",
    ]);
    const child = declared("Microsoft.Web/sites/config", "app-weu/web");
    const facts = (...rows: ReturnType<typeof row>[]) =>
      new Facts()
        .put(factRef("existingResources", sourceScope(CLOSED), "Microsoft.Web/sites/config"), [])
        .put(EXISTING, rows);
    const of = (...rows: ReturnType<typeof row>[]) => outcomes(run(cut05, child, facts(...rows))).join();
    expect(of(row("app-weu", "westeurope"))).toBe("Microsoft.Web/sites/config of wave web: unknown");
    expect(of()).toBe("Microsoft.Web/sites/config of wave web: pass");
  });

  it("is unknown where nobody could look, and does not apply before the time is over", () => {
    expect(outcomes(run(cut05, context(CLOSED), new Facts()))).toEqual([
      "Microsoft.Web/sites of wave web: unknown",
    ]);
    const kept = context(switching(webWave("closed", { decommissionAfter: 60 * 86_400_000 })));
    expect(outcomes(run(cut05, kept, new Facts()))).toEqual(["wave web: not-applicable"]);
    expect(outcomes(run(cut05, context(switching(webWave("begun"))), new Facts()))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(outcomes(run(cut05, context(manifest({ waves: [] })), new Facts()))).toEqual([
      "what remains at the source: not-applicable",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { cut04 } from "../../../src/checks/cutover/CUT-04.ts";
import { sourceScope } from "../../../src/derive/scope-map.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { at, context, Facts, manifest, outcomes, run, SOURCE, type } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { switching, webWave } from "./waves.ts";

const CLOSED = switching(webWave("closed"));
const ID = `/subscriptions/${SOURCE}/resourceGroups/rg/providers/Microsoft.Web/sites/app-weu`;
// The week before 24 August, the day of the tests' clock.
const TRAFFIC = factRef(
  "sourceTraffic",
  sourceScope(CLOSED),
  "2026-08-17/2026-08-24|Microsoft.Web/sites|app-weu",
);
const EXISTING = factRef("existingResources", sourceScope(CLOSED), "Microsoft.Web/sites");
const there = [
  { id: ID, type: "Microsoft.Web/sites", location: "westeurope", zones: [], tags: {}, machines: [] },
];
const days = (...counts: number[]) =>
  counts.map((count, index) => ({ id: ID, at: `2026-08-${String(17 + index).padStart(2, "0")}`, count }));
const judge = (counts: number[], existing = there) =>
  outcomes(
    run(cut04, context(CLOSED), new Facts().put(TRAFFIC, days(...counts)).put(EXISTING, existing)),
  ).join();

describe("CUT-04", () => {
  it("passes where nothing asked on any of the last seven days, and where it is gone", () => {
    expect(judge([0, 0, 0, 0, 0, 0, 0])).toBe("shop.app at the source: pass");
    expect(judge([], [])).toBe("shop.app at the source: pass");
    const moved = there.map((one) => ({ ...one, location: "swedencentral" }));
    expect(judge([], moved)).toBe("shop.app at the source: pass");
  });

  it("looks at what is at the source alone, and at each of the name there", () => {
    const other = ID.replace("/rg/", "/rg-sdc/");
    const [row] = there;
    if (row === undefined) throw new Error("no row");
    const used = days(5, 5, 5, 5, 5, 5, 5).map((day) => ({ ...day, id: other }));
    const judged = (location: string) =>
      outcomes(
        run(
          cut04,
          context(CLOSED),
          new Facts()
            .put(TRAFFIC, [...days(0, 0, 0, 0, 0, 0, 0), ...used])
            .put(EXISTING, [row, { ...row, id: other, location }]),
        ),
      ).join();
    expect(judged("swedencentral")).toBe("shop.app at the source: pass");
    expect(judged("westeurope")).toBe("shop.app at the source: fail");
    expect(judge([0, 0, 0, 0, 0, 0, 0], [row, { ...row, id: other }])).toBe(
      "shop.app at the source: unknown",
    );
  });

  it("looks at full days since the end of the wave, and is unknown of fewer until somebody attests it", () => {
    // Ended on 18 August, 08:00: five full days are over on the 24th.
    const short = {
      ...webWave("closed", { decommissionAfter: 5.5 * 86_400_000 }),
      start: at("2026-08-18T04:00:00Z"),
      end: at("2026-08-18T08:00:00Z"),
      closed: { by: "me", at: at("2026-08-18T09:00:00Z"), evidence: "x" },
    };
    const item = factRef(
      "sourceTraffic",
      sourceScope(CLOSED),
      "2026-08-19/2026-08-24|Microsoft.Web/sites|app-weu",
    );
    const quiet = days(0, 0, 0, 0, 0).map((one, index) => ({ ...one, at: `2026-08-${String(19 + index)}` }));
    const facts = new Facts().put(item, quiet).put(EXISTING, there);
    expect(outcomes(run(cut04, context(switching(short)), facts))).toEqual(["shop.app at the source: pass"]);
    const later = { ...short, end: at("2026-08-19T00:30:00Z"), decommissionAfter: 5.1 * 86_400_000 };
    expect(outcomes(run(cut04, context(switching(later)), facts))).toEqual([
      "shop.app at the source: unknown",
    ]);
    const told = switching(later, [word("CUT-04", { wave: "web", resource: "shop.app" })]);
    expect(outcomes(run(cut04, context(told), facts))).toEqual(["shop.app at the source: pass"]);
  });

  it("fails where one request came on one of them", () => {
    expect(judge([0, 0, 0, 1, 0, 0, 0])).toBe("shop.app at the source: fail");
  });

  it("is unknown where a day has no value, or none has: silence is not zero", () => {
    expect(judge([0, 0, 0, 0, 0, 0])).toBe("shop.app at the source: unknown");
    expect(judge([])).toBe("shop.app at the source: unknown");
    expect(outcomes(run(cut04, context(CLOSED), new Facts()))).toEqual(["shop.app at the source: unknown"]);
  });

  it("lets a person attest what is not known, and never what is known to be used", () => {
    const told = switching(webWave("closed"), [word("CUT-04", { wave: "web", resource: "shop.app" })]);
    const judged = (facts: Facts) => outcomes(run(cut04, context(told), facts)).join();
    expect(judged(new Facts())).toBe("shop.app at the source: pass");
    const used = new Facts().put(TRAFFIC, days(0, 0, 9, 0, 0, 0, 0)).put(EXISTING, there);
    expect(judged(used)).toBe("shop.app at the source: fail");
    const alone = new Facts().put(TRAFFIC, days(0, 0, 9, 0, 0, 0, 0));
    expect(judged(alone)).toBe("shop.app at the source: pass");
    expect(judged(new Facts().put(EXISTING, there))).toBe("shop.app at the source: pass");
  });

  it("is unknown of a type with data whose use no metric counts, and leaves out what nobody asks", () => {
    const [workload] = CLOSED.workloads;
    if (workload === undefined) throw new Error("no workload");
    const resources = workload.resources.map((one) => ({ ...one, type: type("Microsoft.Cache/redis") }));
    const disks = { ...CLOSED, workloads: [{ ...workload, resources }] };
    expect(outcomes(run(cut04, context(disks), new Facts()))).toEqual(["shop.app at the source: unknown"]);
    const gone = new Facts().put(
      factRef("existingResources", sourceScope(CLOSED), type("Microsoft.Cache/redis")),
      [],
    );
    expect(outcomes(run(cut04, context(disks), gone))).toEqual(["shop.app at the source: pass"]);
    const networks = workload.resources.map((one) => ({
      ...one,
      type: type("Microsoft.Network/virtualNetworks"),
    }));
    const quiet = { ...CLOSED, workloads: [{ ...workload, resources: networks }] };
    expect(outcomes(run(cut04, context(quiet), new Facts()))).toEqual(["wave web: not-applicable"]);
  });

  it("does not apply before the wave is closed and its time is over, nor without waves", () => {
    const of = (one: ReturnType<typeof webWave>) =>
      outcomes(run(cut04, context(switching(one)), new Facts()));
    expect(of(webWave("begun"))).toEqual(["wave web: not-applicable"]);
    expect(of(webWave("closed", { decommissionAfter: 60 * 86_400_000 }))).toEqual([
      "wave web: not-applicable",
    ]);
    expect(of(webWave("closed", { workloads: [] }))).toEqual(["wave web: not-applicable"]);
    expect(outcomes(run(cut04, context(manifest({ waves: [] })), new Facts()))).toEqual([
      "traffic of the source: not-applicable",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { dat10 } from "../../../src/checks/data/DAT-10.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import type { ConfigurationRow } from "../../../src/facts/configuration/row.ts";
import { Cursor } from "../../../src/facts/decode/cursor.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { configurations } from "../../../src/facts/kinds/configurations.ts";
import { at, context, Facts, manifest, planned, run, SOURCE, wave } from "../../support/context.ts";
import { word } from "../domain/hosts.ts";
import { declaring } from "./world.ts";

const BUS = "Microsoft.ServiceBus/namespaces";
const count = (value?: string, what = "active messages"): ConfigurationRow => ({
  what,
  name: "orders",
  ...(value === undefined ? {} : { value }),
});

function judge(
  rows?: readonly ConfigurationRow[],
  type = BUS,
  match?: Record<string, string>,
  seen = "2026-09-13",
) {
  const facts = new Facts();
  const ref = factRef("configurations", subscriptionScope(SOURCE), "messages/weu");
  if (rows !== undefined) facts.put(ref, rows);
  const declared = manifest({
    workloads: declaring(type, { from: "weu", to: "sdc" }),
    waves: [wave("web", "2026-09-12")],
    attestations: match === undefined ? [] : [word("DAT-10", match, seen)],
  });
  const plan = [planned(type, "sdc", { key: "shop.one", waves: ["web"] })];
  return run(dat10, { ...context(declared, plan), now: at("2026-09-14"), phase: "decommission" }, facts).map(
    ({ outcome }) => outcome,
  );
}

describe("DAT-10", () => {
  it.each<[string, readonly ConfigurationRow[], string]>([
    ["are none", [count("0"), count("0", "dead letters")], "pass"],
    ["are no queues", [], "pass"],
    ["are active", [count("3")], "fail"],
    ["are dead letters", [count("0"), count("1", "dead letters")], "fail"],
    ["are not counted", [count()], "unknown"],
    ["may stand in subscriptions of a topic", [count("0"), { what: "topic", name: "events" }], "unknown"],
    ["are active beside a topic", [count("1"), { what: "topic", name: "events" }], "fail"],
  ])("messages that %s", (_, rows, outcome) => {
    expect(judge(rows)).toEqual([outcome]);
  });

  it("is unknown where the namespace cannot be read, until somebody attests this one", () => {
    const match = { resource: "shop.one", source: "weu" };
    expect(judge()).toEqual(["unknown"]);
    expect(judge(undefined, BUS, match)).toEqual(["pass"]);
    expect(judge(undefined, BUS, { ...match, source: "other" })).toEqual(["unknown"]);
    expect(judge(undefined, BUS, match, "2026-09-11")).toEqual(["unknown"]);
    expect(judge([count("1")], BUS, match)).toEqual(["fail"]);
    expect(judge(undefined, "Microsoft.EventHub/namespaces")).toEqual(["unknown"]);
    expect(judge(undefined, "Microsoft.EventHub/namespaces", match)).toEqual(["pass"]);
  });

  it("is judged once the wave is closed, and not applicable where no messages move", () => {
    const declared = manifest({
      workloads: declaring(BUS, { from: "weu" }),
      waves: [wave("web", "2026-09-12")],
    });
    const plan = [planned(BUS, "weu", { key: "shop.one", waves: ["web"] })];
    expect(run(dat10, context(declared, plan), new Facts())[0]?.outcome).toBe("not-applicable");
    expect(run(dat10, context(manifest()), new Facts())[0]?.outcome).toBe("not-applicable");
  });

  it("reads every count of a queue, and none that is not told as zero", () => {
    const queue = {
      name: "orders",
      properties: { countDetails: { activeMessageCount: 2, deadLetterMessageCount: 0 } },
    };
    const rows = configurations.decode([new Cursor(queue)], "queues");
    expect(rows.map(({ value }) => value)).toEqual(["2", "0", undefined, undefined, undefined]);
    const silent = configurations.decode([new Cursor({ name: "orders", properties: {} })], "queues");
    expect(silent.every(({ value }) => value === undefined)).toBe(true);
  });
});

import { expect, test } from "vitest";
import { kv04 } from "../../../src/checks/vault/KV-04.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { Location } from "../../../src/facts/kinds/locations.ts";
import {
  context,
  Facts,
  manifest,
  outcomes,
  planned,
  reg,
  run,
  SCOPE,
  sub,
  TARGET,
} from "../../support/context.ts";
import { location } from "../region/world.ts";

const at = (name: string, geography?: string): Location =>
  location(name, geography === undefined ? {} : { geography });
const vault = (tool?: string, type = "Microsoft.KeyVault/vaults") =>
  planned(type, "kv", { method: { relocation: "cold", ...(tool === undefined ? {} : { tool }) } });
const EUROPE = [at("westeurope", "Europe"), at("northeurope", "Europe"), at("swedencentral", "Sweden")];

test.each<[string, string, Location[], ReturnType<typeof vault>, string[]]>([
  ["in one geography", "northeurope", EUROPE, vault("backup-restore"), ["shop.kv: pass"]],
  ["in another geography", "swedencentral", EUROPE, vault("backup-restore"), ["shop.kv: fail"]],
  [
    "a key of it, in another",
    "swedencentral",
    EUROPE,
    vault("Backup", "Microsoft.KeyVault/vaults/keys"),
    ["shop.kv: fail"],
  ],
  [
    "that nobody states",
    "northeurope",
    [at("westeurope", "Europe"), at("northeurope")],
    vault("backup-restore"),
    ["shop.kv: unknown"],
  ],
  [
    "by another tool",
    "swedencentral",
    EUROPE,
    vault("recreate-and-copy"),
    ["vaults moved by backup: not-applicable"],
  ],
  ["without a tool", "swedencentral", EUROPE, vault(), ["vaults moved by backup: not-applicable"]],
  [
    "of another type",
    "swedencentral",
    EUROPE,
    vault("backup-restore", "Microsoft.Sql/servers"),
    ["vaults moved by backup: not-applicable"],
  ],
])("the backup of a vault %s", (_, target, locations, resource, expected) => {
  const value = manifest({ source: sub(TARGET), target: { region: reg(target) } });
  const facts = new Facts().put(factRef("locations", SCOPE), locations);
  expect(outcomes(run(kv04, context(value, [resource]), facts))).toEqual(expected);
});

test("the backup of a vault that goes to another subscription", () => {
  const value = manifest({
    source: sub("99999999-9999-4999-8999-999999999999"),
    target: { region: reg("northeurope") },
  });
  const [one] = run(kv04, context(value, [vault("backup-restore")]), new Facts());
  expect(one).toMatchObject({ outcome: "fail", subject: "shop.kv" });
  expect(one?.why).toContain("subscription");
});

test("the backup of a vault between the two regions of the Department of Defense, which share no keys", () => {
  const both = [at("usdodeast", "US DoD"), at("usdodcentral", "US DoD")];
  const of = (target: string) => {
    const one = manifest({ source: sub(TARGET), target: { region: reg(target) } });
    const value = { ...one, source: { ...one.source, region: reg("usdodeast") } };
    return run(
      kv04,
      context(value, [vault("backup-restore")]),
      new Facts().put(factRef("locations", SCOPE), both),
    );
  };
  expect(outcomes(of("usdodcentral"))).toEqual(["shop.kv: fail"]);
  expect(outcomes(of("usdodeast"))).toEqual(["shop.kv: pass"]);
});

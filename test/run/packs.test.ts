import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { nameOf } from "../../src/checks/policy/idle.ts";
import { ownPack } from "../../src/run/own-pack.ts";
import { packsFor } from "../../src/run/packs.ts";
import { manifest, reg, TARGET } from "../support/context.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "packs-"));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(folder: string, rule: unknown, parameters: unknown = {}): void {
  mkdirSync(join(root, folder), { recursive: true });
  const properties = { displayName: folder, mode: "All", parameters, policyRule: rule };
  writeFileSync(join(root, folder, "policy.json"), JSON.stringify({ properties }, null, 2));
}
const RULE = { if: { field: "location", equals: "[parameters('sourceRegion')]" }, then: { effect: "deny" } };
const SOURCE = { sourceRegion: { type: "String" } };

async function problems(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error("nothing was refused");
  return error.message;
}

describe("the policies of a run", () => {
  it("are all that come with the tool, bound to the target and its regions", async () => {
    const policies = (await packsFor(manifest(), [], root)).about();
    expect(policies.length).toBeGreaterThanOrEqual(20);
    expect(policies).toHaveLength(ownPack().definitions.length);
    const names = ownPack().definitions.map(({ name }) => name);
    expect(names).toEqual(names.toSorted());
    expect(new Set(policies.map(({ assignment }) => assignment.properties.scope))).toEqual(
      new Set([`/subscriptions/${TARGET}`]),
    );
    const placed = policies.find((one) => nameOf(one) === "resources-in-target-region");
    expect(placed?.parameters).toMatchObject({ listOfAllowedLocations: ["swedencentral"] });
    expect(placed?.effect).toEqual({ ok: true, value: "audit" });
  });

  it("are bound as far as they may be about the types that are looked for, and all are counted", async () => {
    const packs = await packsFor(manifest(), [], root);
    const all = packs.about();
    expect(packs.count).toBe(all.length);
    const vaults = new Set(["microsoft.keyvault/vaults"]);
    const names = packs.about(vaults).map(nameOf);
    expect(names).toEqual(expect.arrayContaining(["key-vaults-recoverable", "resources-in-target-region"]));
    expect(names).not.toContain("no-source-region-routes");
    expect(names).toEqual(all.map(nameOf).filter((name) => names.includes(name)));
    expect(packs.about(new Set(vaults))[0]).toBe(packs.about(vaults)[0]);
    // A policy that looks for something beside a resource is about that, too.
    const budgets = packs.about(new Set(["microsoft.consumption/budgets"]));
    expect(budgets.map(nameOf)).toContain("subscriptions-have-a-budget");
  });

  it("follow the manifest: effect, further regions, exceptions", async () => {
    const except = [{ name: "Key-Vaults-Recoverable", pointer: [] }];
    const pack = { effect: "Deny" as const, allowedLocations: [reg("northeurope")], except, parameters: [] };
    const policies = (await packsFor(manifest({ expect: { pack } }), [], root)).about();
    expect(policies.map(nameOf)).not.toContain("key-vaults-recoverable");
    const placed = policies.find((one) => nameOf(one) === "resources-in-target-region");
    expect(placed?.parameters).toMatchObject({ listOfAllowedLocations: ["swedencentral", "northeurope"] });
    expect(placed?.effect).toEqual({ ok: true, value: "deny" });
    const off = { effect: "Disabled" as const, allowedLocations: [], except: [], parameters: [] };
    expect((await packsFor(manifest({ expect: { pack: off } }), [], root)).about()).toEqual([]);
  });

  it("refuse an exception that names none of them", async () => {
    const pack = {
      effect: "Audit" as const,
      allowedLocations: [],
      except: [{ name: "nothing", pointer: [] }],
      parameters: [],
    };
    expect(await problems(packsFor(manifest({ expect: { pack } }), [], root))).toContain("`nothing`");
  });

  const stating = (parameters: Record<string, unknown>) =>
    manifest({
      expect: {
        pack: {
          effect: "Audit",
          allowedLocations: [],
          except: [],
          parameters: Object.entries(parameters).map(([name, value]) => ({ name, value, pointer: [] })),
        },
      },
    });

  it("take the parameters that the manifest states, in any casing of their names", async () => {
    const stated = stating({ environmentTag: "env", MAXIMUMDAYS: 30, zonesEffect: "Deny" });
    const policies = (await packsFor(stated, [], root)).about();
    const zones = policies.find((one) => nameOf(one) === "zone-redundant-storage");
    expect(zones?.parameters).toMatchObject({ environmentTag: "env" });
    expect(zones?.effect).toEqual({ ok: true, value: "deny" });
    const exemptions = policies.find((one) => nameOf(one) === "policy-exemptions-expire");
    expect(exemptions?.parameters).toMatchObject({ maximumDays: 30 });
    expect(exemptions?.effect).toEqual({ ok: true, value: "audit" });
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    ["one that there is not", { enviromentTag: "env" }, /no parameter `enviromentTag`[^]*environmentTag/],
    ["one that the manifest states elsewhere", { targetRegion: "northeurope" }, /states it elsewhere/],
    ["a value of another type", { maximumDays: "30" }, /maximumDays[^]*Integer/],
    ["a value that is not allowed", { zonesEffect: "Refuse" }, /zonesEffect[^]*Inherit/],
  ])("refuse a parameter: %s", async (_, parameters, message) => {
    expect(await problems(packsFor(stating(parameters), [], root))).toMatch(message);
  });

  it("leave the source region alone where it is the target's too", async () => {
    const moved = manifest({ target: { region: reg("westeurope") } });
    const names = (await packsFor(moved, [], root)).about().map(nameOf);
    expect(names).toContain("key-vaults-recoverable");
    expect(names).not.toContain("no-new-resources-in-source-region");
  });

  it("take the team's folders, with the parameters that the tool knows", async () => {
    write("own/a", RULE, SOURCE);
    const own = (await packsFor(manifest(), ["own"], root)).about().at(-1);
    expect(own?.assignment.name).toBe("own/a");
    expect(own?.parameters).toEqual({ sourceRegion: "westeurope" });
    expect(own?.effect).toEqual({ ok: true, value: "deny" });
  });

  it.each([
    ["owm", "did you mean `own`?"],
    ["teams/own/b", "did you mean `teams/own/a`?"],
    ["elsewhere", "check the path"],
  ])("name what a misspelt folder %s may mean: %s", async (folder, help) => {
    write("own", RULE, SOURCE);
    write("teams/own/a", RULE, SOURCE);
    const error: unknown = await packsFor(manifest(), [folder], root).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UserError);
    expect(error instanceof UserError ? error.problems.map((one) => one.help) : []).toEqual([help]);
  });

  it.each<[string, () => void, RegExp]>([
    ["no such folder", () => undefined, /own/],
    [
      "a rule that is none",
      () => {
        write("own/a", { if: { field: "x" }, then: {} });
      },
      /own\/a\/policy\.json:\d+:\d+/,
    ],
    [
      "a parameter without a value",
      () => {
        write("own/a", RULE, { ...SOURCE, other: { type: "String" } });
      },
      /own\/a\/policy\.json:\d+:\d+: properties\.parameters: .*other/,
    ],
    [
      "a parameter that does not allow the region",
      () => {
        write("own/a", RULE, { sourceRegion: { type: "String", allowedValues: ["northeurope"] } });
      },
      /own\/a\/policy\.json:\d+:\d+/,
    ],
    [
      "two packs of one name",
      () => {
        write("own/x/a", RULE, SOURCE);
        write("own/y/a", RULE, SOURCE);
      },
      /own\/y\/a\/policy\.json:\d+:\d+.*same name/,
    ],
  ])("refuse a broken pack with its place: %s", async (_, make, wanted) => {
    make();
    expect(await problems(packsFor(manifest(), ["own"], root))).toMatch(wanted);
  });
});

import { describe, expect, it } from "vitest";
import { region } from "../../src/base/names.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { factRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { named } from "../../src/observe/collect/support/named-resources.ts";
import type { ArmResource } from "../servers/world.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { observe, SCOPE } from "./collect-support.ts";

const SITE = "Microsoft.Web/sites";
const NAME = "app-twice";
const weu = site("rg-weu", "westeurope");
const sdc = site("rg-sdc", "Sweden Central");

const GROUPS = ["rg-weu", "rg-sdc"].map((name) => ({
  id: `/subscriptions/${SHOP.subscription}/resourceGroups/${name}`,
  name,
  type: "Microsoft.Resources/resourceGroups",
  properties: {},
}));

function site(group: string, location: string): ArmResource {
  const id = `/subscriptions/${SHOP.subscription}/resourceGroups/${group}/providers/${SITE}/${NAME}`;
  return { id, name: NAME, type: SITE, location, properties: {} };
}

function settingOf({ id }: ArmResource, name: string) {
  const setting = `${id}/providers/Microsoft.Insights/diagnosticSettings/${name}`;
  return { id: setting, name, properties: { workspaceId: "/w" } };
}

async function settingsIn(place: string, resources: readonly ArmResource[]) {
  const base = readyWorld();
  const services = {
    [`diagnostics:${weu.id.toLowerCase()}`]: [settingOf(weu, "old")],
    [`diagnostics:${sdc.id.toLowerCase()}`]: [settingOf(sdc, "new")],
  };
  const subscriptions = base.subscriptions.map((one) => ({
    ...one,
    resourceGroups: [...one.resourceGroups, ...GROUPS],
    services: { ...one.services, ...services },
  }));
  const ref = factRef("diagnosticSettings", SCOPE, `${SITE}|${NAME}|${place}`);
  const { table } = await observe({ ...base, subscriptions, resources }, [ref]);
  const fact = lookupOf(table)(ref);
  return fact.known ? fact.value.map(({ name }) => name) : fact.kind;
}

describe("resources of one name", () => {
  it("are told apart by their region", async () => {
    expect(await settingsIn("westeurope", [weu, sdc])).toEqual(["old"]);
    expect(await settingsIn("swedencentral", [weu, sdc])).toEqual(["new"]);
  });

  it("that are not there have no known settings", async () => {
    expect(await settingsIn("swedencentral", [weu])).toBe("not-found");
    expect(await settingsIn("westeurope", [])).toBe("not-found");
  });

  it("are of each region where they have none, or nobody names one", () => {
    const id = resourceIdOf(
      "subscriptions",
      SHOP.subscription,
      "resourceGroups",
      "rg",
      "providers",
      ...SITE.split("/"),
      NAME,
    );
    const place = region("swedencentral");
    if (place === undefined) throw new Error("no region");
    const like = { type: SITE, name: NAME };
    for (const one of [{ id }, { id, location: "global" }])
      expect(named([one], { ...like, place })).toEqual([id]);
    expect(named([{ id, location: "westeurope" }], { ...like, place })).toEqual([]);
    expect(named([{ id, location: "westeurope" }], like)).toEqual([id]);
    expect(named([{ id }], { ...like, name: "other" })).toEqual([]);
  });
});

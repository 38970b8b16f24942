import { SENT_AT_ONCE } from "../../src/observe/collect/support/after-first.ts";
import { expect, test } from "vitest";
import { newSubscription } from "../../src/base/new-subscription.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { factRef, type AnyFactRef } from "../../src/facts/facts.ts";
import { lookupOf } from "../../src/facts/table.ts";
import { SERVICE_WRITES, type FakeArmOptions } from "../servers/arm.ts";
import type { World } from "../servers/world.ts";
import { subscriptionResource } from "../worlds/build.ts";
import { readyWorld } from "../worlds/ready.ts";
import { SHOP } from "../worlds/shop.ts";
import { observe, SCOPE } from "./collect-support.ts";

const OTHER = "22222222-2222-4222-8222-222222222222";
const VAULT = "Microsoft.KeyVault/vaults";
const STORAGE = "Microsoft.Storage/storageAccounts";

const name = (type: string, text: string) => factRef("nameAvailability", SCOPE, `${type}/${text}`);
const names = (count: number) =>
  Array.from({ length: count }, (_, index) => name(VAULT, `kv-${String(index)}`));

/** With another subscription beside that of the shop. */
function world(): World {
  const base = readyWorld();
  const resource = subscriptionResource(SHOP.tenant, OTHER, "shop-old");
  const others = base.subscriptions.map((one) => ({ ...one, subscriptionId: OTHER, resource }));
  return { ...base, subscriptions: [...base.subscriptions, ...others] };
}

async function questions(refs: readonly AnyFactRef[], options: FakeArmOptions = {}, of = world()) {
  const { table, arm } = await observe(of, refs, options);
  const look = lookupOf(table);
  const posed = arm.requests.filter(({ path }) => /checkNameAvailability$/i.test(path));
  return { posed, refused: arm.requests.filter(({ status }) => status === 429), look };
}

const IN_OTHER = factRef("locations", resourceIdOf("subscriptions", OTHER));

test("more names than one subscription answers at once are asked in another of the run, and none is refused for its number", async () => {
  const refs = names(280);
  const { posed, refused, look } = await questions([...refs, IN_OTHER], { writes: SERVICE_WRITES });
  expect(refused).toEqual([]);
  expect(posed).toHaveLength(280);
  expect(posed.filter(({ path }) => path.includes(OTHER)).length).toBeGreaterThan(30);
  for (const ref of refs) expect(look(ref)).toEqual({ known: true, value: { available: true } });
});

test("a few names are asked in their own subscription alone", async () => {
  const { posed } = await questions([...names(20), IN_OTHER], { writes: SERVICE_WRITES });
  expect(posed).toHaveLength(20);
  expect(posed.filter(({ path }) => path.includes(OTHER))).toEqual([]);
});

test("what another subscription refuses is asked in the own one", async () => {
  const refs = names(260);
  const { posed, look } = await questions([...refs, IN_OTHER], {
    faults: [{ operation: "nameAvailability", fault: "forbidden", path: new RegExp(OTHER) }],
  });
  const { length: refused } = posed.filter(({ path }) => path.includes(OTHER));
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThanOrEqual(SENT_AT_ONCE);
  for (const ref of refs) expect(look(ref)).toEqual({ known: true, value: { available: true } });
});

test("no name is asked in a subscription that does not exist yet", async () => {
  const absent = newSubscription("mg-shop");
  const of = factRef("locations", resourceIdOf("subscriptions", absent));
  const { posed } = await questions([...names(260), of], { writes: SERVICE_WRITES });
  expect(posed.filter(({ path }) => path.includes(absent))).toEqual([]);
  expect(posed.length).toBeGreaterThanOrEqual(260);
});

test("api-versions that a service refuses are tried by the first names, not once a name", async () => {
  const { posed, look } = await questions(names(10), { apiVersions: { nameAvailability: ["2022-07-01"] } });
  // Two newer versions are refused, each to as many as are sent at once.
  expect(posed).toHaveLength(10 + 2 * SENT_AT_ONCE);
  expect(look(name(VAULT, "kv-9"))).toMatchObject({ known: true });
  const none = await questions(names(10), { apiVersions: { nameAvailability: ["2010-01-01"] } });
  expect(none.posed).toHaveLength(3 * SENT_AT_ONCE);
  expect(none.look(name(VAULT, "kv-9"))).toMatchObject({ known: false, kind: "not-understood" });
  const fact = none.look(name(VAULT, "kv-9"));
  expect(fact.known ? "" : fact.detail).toContain("kv-9");
});

test("a permission that is missing is noticed by the first names", async () => {
  const { posed, look } = await questions(names(10), {
    faults: [{ operation: "nameAvailability", fault: "forbidden" }],
  });
  expect(posed).toHaveLength(SENT_AT_ONCE);
  expect(look(name(VAULT, "kv-9"))).toMatchObject({
    known: false,
    permission: "Microsoft.KeyVault/checkNameAvailability/read",
  });
});

test("a name that a resource of the run's lists has is not asked for", async () => {
  const base = world();
  const held = (base.resources ?? []).find(({ type }) => type === STORAGE);
  if (held === undefined) throw new Error("the world has no storage account");
  const refs = [name(STORAGE, held.name), name(VAULT, held.name)];
  const alone = await questions(refs);
  expect(alone.posed).toHaveLength(2);
  const listed = await questions([...refs, factRef("existingResources", SCOPE, STORAGE)]);
  expect(listed.posed.map(({ path }) => path.split("/")[4])).toEqual(["Microsoft.KeyVault"]);
  for (const { look } of [alone, listed])
    expect(look(name(STORAGE, held.name))).toEqual({
      known: true,
      value: { available: false, reason: "AlreadyExists" },
    });
});

test("a site that the lists have is asked for: its service may have made its host unique", async () => {
  const type = "Microsoft.Web/sites";
  const base = world();
  const [first] = base.resources ?? [];
  if (first === undefined) throw new Error("the world has no resource");
  const id = `${SCOPE}/resourceGroups/rg-x/providers/${type}/app-x`;
  const resources = [...(base.resources ?? []), { ...first, id, type, name: "app-x" }];
  const refs = [name(type, "app-x"), factRef("existingResources", SCOPE, type)];
  const { posed, look } = await questions(refs, {}, { ...base, resources });
  expect(posed).toHaveLength(1);
  expect(look(name(type, "app-x"))).toMatchObject({ known: true });
});

test("HDInsight is asked in the region of the cluster, and not without one", async () => {
  const type = "Microsoft.HDInsight/clusters";
  const asked = factRef("nameAvailability", SCOPE, `swedencentral/${type}/hd-shop`);
  const { posed, look } = await questions([asked, name(type, "hd-shop")]);
  expect(posed.map(({ path, body }) => [path.split("/providers/")[1], body])).toEqual([
    [
      "Microsoft.HDInsight/locations/swedencentral/checkNameAvailability",
      JSON.stringify({ name: "hd-shop", type: "clusters" }),
    ],
  ]);
  expect(look(asked)).toEqual({ known: true, value: { available: true } });
  expect(look(name(type, "hd-shop"))).toMatchObject({ known: false, kind: "not-understood" });
});

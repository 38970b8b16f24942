import { collectFacts, type CollectOptions } from "../../src/observe/collect.ts";
import { systemClock, type Clock } from "../../src/observe/clock.ts";
import { resourceIdOf } from "../../src/base/resource-id.ts";
import { factRef, type AnyFactRef, type FactTable } from "../../src/facts/facts.ts";
import type { Fact } from "../../src/facts/fact.ts";
import { fakeJwt } from "../servers/jwt.ts";
import { startFakeArm, type FakeArm, type FakeArmOptions } from "../servers/arm.ts";
import type { World } from "../servers/world.ts";
import { SHOP } from "../worlds/shop.ts";

export const SCOPE = resourceIdOf("subscriptions", SHOP.subscription);
export const GROUP = resourceIdOf(SCOPE, "resourceGroups/rg-shop-web-sdc");

/** Everything that the checks of a typical manifest need. */
export const REFS: readonly AnyFactRef[] = [
  factRef("subscription", SCOPE),
  factRef("locations", SCOPE),
  factRef("provider", SCOPE, "Microsoft.Web"),
  factRef("provider", SCOPE, "Microsoft.Sql"),
  factRef("policyAssignments", SCOPE),
  factRef("policySetDefinitions", SCOPE),
  factRef("policyDefinitions", SCOPE),
  factRef("policyExemptions", SCOPE),
  factRef("roleAssignments", SCOPE),
  factRef("principalAccess", SCOPE, `client:${SHOP.deployClient}`),
  factRef("roleDefinitions", SCOPE),
  factRef("denyAssignments", SCOPE),
  factRef("budgets", SCOPE),
  factRef("budgets", GROUP),
  factRef("computeSku", SCOPE, "swedencentral/Standard_D4ds_v5"),
  factRef("computeSku", SCOPE, "swedencentral/Standard_E16ds_v5"),
  factRef("computeUsages", SCOPE, "swedencentral"),
];

/** A token of the deploy identity, as the fake Azure Resource Manager accepts it. */
export const TOKEN = fakeJwt({ oid: SHOP.deployObject, appid: SHOP.deployClient, tid: SHOP.tenant });

/** Real time for time-outs, none for the waits between tries. */
export const hurried: Clock = { ...systemClock, sleep: () => Promise.resolve() };

export interface Observed {
  readonly table: FactTable;
  readonly arm: FakeArm;
}

/** Observes a world through a fake Azure Resource Manager, which is closed afterwards but keeps its records. */
export async function observe(
  world: World,
  refs: readonly AnyFactRef[],
  armOptions: FakeArmOptions = {},
  options: Partial<CollectOptions> = {},
): Promise<Observed> {
  const arm = await startFakeArm(world, { token: TOKEN, ...armOptions });
  try {
    const table = await collectFacts(refs, {
      endpoints: { resourceManager: arm.url },
      credential: { token: () => Promise.resolve({ token: TOKEN, expiresOn: 4e12 }) },
      userAgent: "test/1.0",
      clock: hurried,
      ...options,
    });
    return { table, arm };
  } finally {
    await arm.close();
  }
}

/** All facts of a table with kind and key. */
export function factsOf(table: FactTable): { name: string; fact: Fact<unknown> }[] {
  return Object.entries(table).flatMap(([kind, facts]) =>
    [...facts].map(([key, fact]) => ({ name: `${kind} ${key}`, fact })),
  );
}

export function unknownsOf(table: FactTable): Record<string, string> {
  return Object.fromEntries(
    factsOf(table).flatMap(({ name, fact }): [string, string][] =>
      fact.known ? [] : [[name.split(" ")[0] ?? name, fact.kind]],
    ),
  );
}

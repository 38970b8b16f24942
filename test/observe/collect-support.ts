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

/** So many looks in a row at which nothing new was asked: whatever is still open hangs. */
const QUIET_LOOKS = 15;

/**
 * A clock whose time stands while questions come, and goes on to the next time-out once none has come for a while: what hangs is told
 * from what is only slow, however busy the machine is.
 */
export function idleClock(asked: () => number): Clock & { readonly stop: () => void } {
  let now = 0;
  let quiet = 0;
  let seen = -1;
  const waiting = new Set<{ readonly at: number; readonly then: () => void }>();
  const look = setInterval(() => {
    quiet = asked() === seen ? quiet + 1 : 0;
    seen = asked();
    const [next] = [...waiting].toSorted((a, b) => a.at - b.at);
    if (quiet < QUIET_LOOKS || next === undefined) return;
    quiet = 0;
    waiting.delete(next);
    now = next.at;
    next.then();
  }, 10);
  return {
    ...hurried,
    now: () => now,
    after(ms, then) {
      const timer = { at: now + ms, then };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    stop: () => {
      clearInterval(look);
    },
  };
}

export interface Observed {
  readonly table: FactTable;
  readonly arm: FakeArm;
}

/**
 * Observes a world through a fake Azure Resource Manager, which is closed afterwards but keeps its records.
 * @param waits where something hangs: its time-outs come when nothing else goes on
 */
export async function observe(
  world: World,
  refs: readonly AnyFactRef[],
  armOptions: FakeArmOptions = {},
  {
    waits,
    prices,
    ...options
  }: Partial<CollectOptions> & { readonly waits?: boolean; readonly prices?: string } = {},
): Promise<Observed> {
  const arm = await startFakeArm(world, { token: TOKEN, ...armOptions });
  const idle = waits === true ? idleClock(() => arm.requests.length) : undefined;
  try {
    const table = await collectFacts(refs, {
      endpoints: { resourceManager: arm.url, ...(prices === undefined ? {} : { prices }) },
      credential: { token: () => Promise.resolve({ token: TOKEN, expiresOn: 4e12 }) },
      userAgent: "test/1.0",
      clock: idle ?? hurried,
      ...options,
    });
    return { table, arm };
  } finally {
    idle?.stop();
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

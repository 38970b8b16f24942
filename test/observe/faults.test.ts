import { beforeAll, describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { instant } from "../../src/base/time.ts";
import { factKey, permissionsOf, type ArmKindName, type FactKindName } from "../../src/facts/facts.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { noCredential } from "../../src/observe/credentials/credential.ts";
import type { ArmRequest, Fault } from "../servers/arm.ts";
import type { FaultAnswer } from "../servers/arm-faults.ts";
import { sampled } from "../support/runs.ts";
import { factsOf, observe, unknownsOf } from "./collect-support.ts";
import { FULL_WORLD } from "./full-world.ts";
import { AZURE_KINDS, sampleOf } from "./samples.ts";

/** Every kind of fact × every fault of its requests: that one is unknown for the right reason, and nothing else is. */

const REFS = AZURE_KINDS.map((kind) => sampleOf(kind));

/** What tells a request from the others: its path, and a filter where it has one. */
function marks({ path, query }: ArmRequest): RegExp {
  const plain = decodeURIComponent(path).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const filter = query["$filter"]?.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return filter === undefined
    ? new RegExp(`^${plain}\\?(?!.*\\$filter)`, "i")
    : new RegExp(`^${plain}\\?.*\\$filter=${filter.replaceAll(" ", "[ +]")}`, "i");
}

const requests = new Map<FactKindName, readonly RegExp[]>();

beforeAll(async () => {
  for (const kind of AZURE_KINDS) {
    const { table, arm } = await observe(FULL_WORLD, [sampleOf(kind)]);
    expect(unknownsOf(table)).toEqual({});
    requests.set(kind, arm.requests.map(marks));
  }
}, 60_000);

/** The fault at every request that the kind makes by itself. */
function faultsOf(kind: ArmKindName, answer: FaultAnswer & Pick<Fault, "times">): Fault[] {
  return (requests.get(kind) ?? []).map((path) => ({ path, ...answer }));
}

/** Kinds that share a request with this one, and so its fate. */
function sharing(kind: ArmKindName): ReadonlySet<string> {
  const own = new Set((requests.get(kind) ?? []).map(String));
  return new Set(
    AZURE_KINDS.filter((one) => (requests.get(one) ?? []).some((path) => own.has(String(path)))),
  );
}

/** An eighth of the kinds, another one each time: the ten faults of a kind are tried beside each of the others. */
function others(turn: number): readonly ArmKindName[] {
  return AZURE_KINDS.filter((_, index) => index % 8 === turn % 8);
}

async function expectUnknown(
  kind: ArmKindName,
  answer: FaultAnswer,
  reason: string,
  turn: number,
  options = {},
): Promise<void> {
  const shared = sharing(kind);
  const refs = [...new Set([kind, ...others(turn)])].map((one) => sampleOf(one));
  const { table } = await observe(FULL_WORLD, refs, { faults: faultsOf(kind, answer) }, options);
  const unknowns = unknownsOf(table);
  expect(unknowns[kind]).toBe(reason);
  expect(Object.keys(unknowns).filter((one) => !shared.has(one))).toEqual([]);
}

/** Faults that stay. */
const LASTING: readonly [string, FaultAnswer, string][] = [
  ["is refused", { fault: "unauthorized" }, "no-permission"],
  ["is forbidden", { fault: "forbidden" }, "no-permission"],
  ["finds nothing", { fault: "not-found" }, "not-found"],
  ["is throttled for an hour", { fault: "throttled", retryAfter: "3600" }, "throttled"],
  ["always fails", { fault: "server-error" }, "service-error"],
  ["always loses its connection", { fault: "cut" }, "service-error"],
  ["gets half a document", { fault: "malformed" }, "malformed"],
  ["gets another shape", { fault: "wrong-shape", body: { value: "nothing" } }, "malformed"],
  ["gets null", { fault: "wrong-shape", body: null }, "malformed"],
  ["gets items of another shape", { fault: "wrong-shape", body: { value: [null] } }, "malformed"],
];
/** Faults that pass. */
const PASSING: readonly [string, FaultAnswer & Pick<Fault, "times">][] = [
  ["is throttled for a moment", { fault: "throttled", retryAfter: "1", times: 1 }],
  ["fails twice", { fault: "server-error", times: 2 }],
  ["loses its connection", { fault: "cut", times: 1 }],
];

/** Some of the faults, others for the next kind: all of them are tried in every run, and every kind meets all of them in a whole one. */
function someOf<Case>(cases: readonly Case[], most: number, number: number): readonly Case[] {
  const first = number % cases.length;
  return sampled([...cases.slice(first), ...cases.slice(0, first)], most);
}

describe.each(AZURE_KINDS.map((kind, number) => [kind, number] as const))(
  "%s, when its request",
  (kind, number) => {
    let turn = number;
    it.each(someOf(LASTING, 2, number))(
      "%s, is unknown for that reason, and nothing else is",
      async (_, answer, reason) => {
        await expectUnknown(kind, answer, reason, turn++);
      },
    );

    it.each(someOf(PASSING, 1, number))("%s, is known all the same", async (_, answer) => {
      const { table } = await observe(FULL_WORLD, [sampleOf(kind)], { faults: faultsOf(kind, answer) });
      expect(unknownsOf(table)).toEqual({});
    });

    it("is forbidden, names a permission of its kind, the scope and the correlation id", async () => {
      const { table, arm } = await observe(FULL_WORLD, [sampleOf(kind)], {
        faults: faultsOf(kind, { fault: "forbidden" }),
      });
      const fact = table[kind].get(factKey(sampleOf(kind)));
      if (fact?.known !== false) throw new Error(`${kind} is known`);
      expect(permissionsOf([kind])).toContain(fact.permission);
      expect(fact.scope).toMatch(/^\/subscriptions\//);
      expect(fact.status).toBe(403);
      expect(arm.requests.map(({ correlationId }) => correlationId)).toContain(fact.correlationId);
      expect(fact.detail).not.toContain("does not have authorization");
    });
  },
);

describe.concurrent("a request that never ends", () => {
  it.each(
    sampled(
      AZURE_KINDS.map((kind, turn) => [kind, turn] as const),
      20,
    ),
  )("leaves %s unknown, and nothing else", async (kind, turn) => {
    const slow = { attemptTimeoutMs: 1250, deadlineMs: 1500, waits: true };
    await expectUnknown(kind, { fault: "slow", ms: 30_000 }, "timed-out", turn, slow);
  });
});

describe("facts of every kind", () => {
  it("come back from a snapshot as they were written, known or not", async () => {
    const known = await observe(FULL_WORLD, REFS);
    const credential = noCredential(say`nobody is signed in`);
    const unknown = await observe(FULL_WORLD, REFS, {}, { credential });
    for (const { table } of [known, unknown]) {
      expect(factsOf(table)).toHaveLength(AZURE_KINDS.length);
      const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
      expect(parseSnapshot(text, "s.json").table).toEqual(table);
      expect(text).not.toContain("@contoso.com");
    }
  });
});

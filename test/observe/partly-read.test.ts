import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { Malformed } from "../../src/facts/decode/cursor.ts";
import { factRef, factKey } from "../../src/facts/facts.ts";
import { budgets } from "../../src/facts/kinds/budgets.ts";
import { parseSnapshot, writeSnapshot } from "../../src/facts/snapshot.ts";
import { tableOf } from "../../src/facts/table.ts";
import { instant } from "../../src/base/time.ts";
import { listFact } from "../../src/observe/question.ts";
import { SCOPE } from "./collect-support.ts";

const QUESTION = {
  what: say`the budgets`,
  versions: [],
  permission: "Microsoft.Consumption/budgets/read",
  scope: SCOPE,
};
const raw = (name: string, properties: unknown): unknown => ({
  id: `${SCOPE}/providers/Microsoft.Consumption/budgets/one`,
  name,
  properties,
});
const GOOD = { amount: 100, timeGrain: "Monthly", timePeriod: { startDate: "2026-01-01" } };

const read = (...items: readonly unknown[]) =>
  listFact(
    QUESTION,
    () => Promise.resolve([{ value: items }]),
    budgets.decode,
    ({ id }) => id,
  );

describe("a list with an entry that is not what the operation documents", () => {
  it("is unknown as a whole, with the others and the label of the odd one beside it", async () => {
    const fact = await read(
      raw("b", GOOD),
      raw("odd of ann@example.org", { ...GOOD, amount: "much" }),
      raw("a", GOOD),
    );
    expect(fact).toMatchObject({
      known: false,
      kind: "malformed",
      value: [{ name: "b" }, { name: "a" }],
      unread: [{ why: "at `value[1].properties.amount` it should have `a number`" }],
    });
    expect(fact.known ? "" : fact.detail).toContain("value[1].properties.amount");
    expect(JSON.stringify(fact)).toContain("odd of sha256:");
    expect(JSON.stringify(fact)).not.toContain("ann@");
  });

  it("has no part where the list itself is odd, and none where every entry can be read", async () => {
    const odd = await listFact(
      QUESTION,
      () => Promise.resolve([{}]),
      budgets.decode,
      ({ id }) => id,
    );
    expect(odd).not.toHaveProperty("unread");
    expect(await read(raw("a", GOOD))).toMatchObject({ known: true });
  });

  it("comes back from a snapshot as it was written", async () => {
    const ref = factRef("budgets", SCOPE);
    const fact = await read(raw("a", GOOD), null);
    const table = tableOf({ budgets: new Map([[factKey(ref), fact]]) });
    const text = writeSnapshot(table, { cloud: "AzureCloud", observedAt: instant(0) });
    expect(parseSnapshot(text, "s.json").table.budgets.get(factKey(ref))).toEqual(fact);
  });

  it("does not hide a fault of ours", async () => {
    const bug = (): never => {
      throw new TypeError("ours");
    };
    await expect(listFact(QUESTION, () => Promise.resolve([{ value: [1] }]), bug, String)).rejects.toThrow(
      "ours",
    );
    expect(new Malformed([], "x")).toBeInstanceOf(Error);
  });
});

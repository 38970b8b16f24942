import { describe, expect, it } from "vitest";
import { Gate } from "../../../../src/observe/channels/arm/gate.ts";

describe("the gate", () => {
  it("lets those first that others wait for, also before what was asked earlier", async () => {
    const gate = new Gate(2);
    const order: string[] = [];
    const ask = (name: string, isFirst = false, then?: () => Promise<void>): Promise<void> =>
      gate.run(async () => {
        order.push(name);
        await Promise.resolve();
        await then?.();
      }, isFirst);
    const late: Promise<void>[] = [];
    await Promise.all([
      ask("a"),
      ask("b"),
      ask("c"),
      ask("d"),
      ask("leads", true, () => {
        // What follows from an answer is asked when its place is free.
        late.push(ask("follows", true), ask("also follows", true));
        return Promise.resolve();
      }),
    ]);
    await Promise.all(late);
    expect(order).toEqual(["leads", "a", "follows", "also follows", "b", "c", "d"]);
  });

  it("gives its place back where a task fails", async () => {
    const gate = new Gate(1);
    await expect(gate.run(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    await expect(gate.run(() => Promise.resolve("yes"))).resolves.toBe("yes");
  });
});

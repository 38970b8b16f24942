import { describe, expect, it } from "vitest";
import { AllTooLarge, AnswerMemory, type MemoryLimits } from "../../../../src/observe/channels/arm/memory.ts";

const limits: MemoryLimits = { kept: 20_000, unpacked: 20_000, read: 40_000, underWay: 5_000 };
const text = (length: number): Buffer => Buffer.from("x".repeat(length));

/** Whether the answer may go on by now. */
async function goesOn(turn: Promise<void>): Promise<boolean> {
  let isOver = false;
  void turn.then(() => (isOver = true));
  await new Promise((resolve) => setImmediate(resolve));
  return isOver;
}

describe("the memory of the answers", () => {
  it("lets all go on while there is room for what is under way, then the eldest alone", async () => {
    const memory = new AnswerMemory(limits);
    const [eldest, second, third] = [memory.open(), memory.open(), memory.open()];
    for (const one of [eldest, second]) one.keep(text(1_000));
    expect(await Promise.all([eldest, second, third].map((one) => goesOn(one.turn())))).toEqual([
      true,
      true,
      true,
    ]);
    second.keep(text(4_000));
    const turns = [eldest, second, third].map((one) => one.turn());
    expect(await Promise.all(turns.map(goesOn))).toEqual([true, false, false]);
    eldest.keep(text(1_000));
    eldest.close();
    expect(await Promise.all(turns.map(goesOn))).toEqual([true, true, false]);
    second.refuse();
    expect(await Promise.all(turns.map(goesOn))).toEqual([true, true, true]);
  });

  it.each<[string, string, number]>([
    ["text", "x".repeat(900), 17],
    ["small values", "[],".repeat(30), 9],
    ["small parts", "x", 77],
  ])("is full after so many parts of %s, and has room again once they are refused", (_, part, most) => {
    const memory = new AnswerMemory(limits);
    const reading = memory.open();
    for (let count = 0; count < most; count += 1) reading.keep(Buffer.from(part));
    expect(() => {
      for (let count = 0; count < 4; count += 1) reading.keep(Buffer.from(part));
    }).toThrow(AllTooLarge);
    reading.refuse();
    expect(() => {
      memory.open().keep(Buffer.from(part));
    }).not.toThrow();
  });

  it("is not given back for what was unpacked, which may still be in memory", () => {
    const memory = new AnswerMemory(limits);
    for (let count = 0; count < 20; count += 1) {
      const reading = memory.open();
      reading.unpack(text(1_000));
      reading.refuse();
    }
    expect(() => {
      memory.open().unpack(text(1));
    }).toThrow(AllTooLarge);
  });

  it("counts the work of small values that are not kept", () => {
    const memory = new AnswerMemory(limits);
    const reading = memory.open();
    expect(() => {
      for (let count = 0; count < 3; count += 1) reading.unpack(Buffer.from("[],".repeat(300)));
    }).toThrow(AllTooLarge);
  });
});

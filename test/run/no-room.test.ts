import { existsSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { noRoom } from "../../src/run/no-room.ts";

function failureOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}

it.runIf(existsSync("/dev/full"))("a full disk is want of room", () => {
  expect(
    noRoom(
      failureOf(() => {
        writeFileSync("/dev/full", "x");
      }),
    ),
  ).toBe("ENOSPC");
});

it("a path that does not exist is a mistake, and so is what is no error of the system", () => {
  expect(
    noRoom(
      failureOf(() => {
        writeFileSync("/no/such/folder/x", "x");
      }),
    ),
  ).toBeUndefined();
  expect(noRoom(new Error("ENOSPC"))).toBeUndefined();
  expect(noRoom({ code: "ENOSPC" })).toBeUndefined();
});

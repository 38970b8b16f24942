import fc from "fast-check";
import { expect, it } from "vitest";
import { say, sentence } from "../../src/base/sentence.ts";
import { notRead, reasonIn } from "../../src/facts/not-read.ts";

it("gives back the reason of whatever could not be read, though a name contains a colon", () => {
  const data = fc.string({ maxLength: 20 });
  fc.assert(
    fc.property(data, data, (what, reason) => {
      const why = say`the service answered ${reason}: nothing`;
      expect(reasonIn(notRead(say`the locks of ${`${what}: x`}`, why))).toBe(why);
    }),
  );
});

it.each(["The facts at hand do not hold `x: y` of z.", "Could not read `a: b`.", ""])(
  "finds none in %j",
  (text) => {
    expect(reasonIn(sentence(text))).toBeUndefined();
  },
);

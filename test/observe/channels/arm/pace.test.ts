import { expect, it } from "vitest";
import { Pace } from "../../../../src/observe/channels/arm/pace.ts";
import { TokenBucket } from "../../../servers/bucket.ts";

it("lets the first go at once, and the others in turn", () => {
  let now = 0;
  const pace = new Pace({ capacity: 3, perSecond: 2 }, () => now);
  expect([1, 2, 3, 4, 5].map(() => pace.take())).toEqual([0, 0, 0, 500, 1000]);
  now = 2000;
  // Two seconds bring four places; two were taken ahead.
  expect([1, 2, 3].map(() => pace.take())).toEqual([0, 0, 500]);
  // A clock that is set back brings none.
  now = 0;
  expect(pace.take()).toBe(1000);
});

it("is never refused by the service's own bucket", () => {
  let now = 0;
  const pace = new Pace({ capacity: 190, perSecond: 9.5 }, () => now);
  const times = Array.from({ length: 600 }, () => pace.take());
  const bucket = new TokenBucket({ capacity: 200, perSecond: 10 }, () => now);
  const refused = times.filter((at) => {
    now = at;
    return bucket.take() > 0;
  });
  expect(refused).toEqual([]);
  expect(Math.max(...times)).toBeLessThan(45_000);
});

import { expect, it } from "vitest";
import { largest, smallest } from "../../src/base/extremes.ts";

it.each([
  [[3, 1, 2], 3, 1],
  [[-1], -1, -1],
  [[], Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
])("the extremes of %j are %d and %d", (numbers, most, least) => {
  expect(largest(numbers)).toBe(most);
  expect(smallest(numbers)).toBe(least);
});

it("counts the bound that is given", () => {
  expect(largest([1], 5)).toBe(5);
  expect(largest([7], 5)).toBe(7);
  expect(smallest([1], -5)).toBe(-5);
  expect(smallest([-7], -5)).toBe(-7);
});

it("takes more numbers than a call has arguments", () => {
  const numbers = Array.from({ length: 1_000_000 }, (_, index) => index);
  expect(largest(numbers)).toBe(999_999);
  expect(smallest(numbers)).toBe(0);
});

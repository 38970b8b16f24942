import { expect, it } from "vitest";
import { instant, withoutMoment } from "../../src/base/time.ts";

const NOW = instant(Date.parse("2026-08-24T05:00:07.123Z"));

it.each([
  // The default format of utcNow(), then u, o and s of it, and a format that people write.
  ["deploy-20260824T050007Z", "deploy-"],
  ["at 2026-08-24 05:00:07Z", "at "],
  ["2026-08-24T05:00:07.1230000Z", ""],
  ["2026-08-24T05:00:07", ""],
  ["run-20260824-050007-x", "run--x"],
  // A day alone may be one that the manifest names, and another moment is another thing.
  ["until 2026-08-24", "until 2026-08-24"],
  ["deploy-20260824T050008Z", "deploy-20260824T050008Z"],
  ["Standard_D4s_v5", "Standard_D4s_v5"],
])("%s without the moment of the run", (text, expected) => {
  expect(withoutMoment(text, NOW)).toBe(expected);
});

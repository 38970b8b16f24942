import { describe, expect, it } from "vitest";
import { effectiveVersion } from "./arm-versions.ts";

describe("the version that a pin takes", () => {
  it.each([
    { versions: ["2.0.0", "1.1.0", "1.0.0"], pin: "1.*.*", effective: "1.1.0" },
    { versions: ["2.0.0", "1.1.0", "1.0.0"], pin: "1.0.*", effective: "1.0.0" },
    { versions: ["2.0.0", "1.1.0", "1.0.0"], pin: "3.*.*", effective: undefined },
    { versions: ["1.1.0-PREVIEW", "1.0.0"], pin: "1.*.*", effective: "1.0.0" },
    { versions: ["1.1.0-PREVIEW", "1.0.0"], pin: "1.*.*-preview", effective: "1.1.0-PREVIEW" },
    { versions: ["3.9.0", "3.8.0"], pin: "3.*.*-preview", effective: "3.9.0" },
    { versions: ["1.2.0-deprecated"], pin: "1.*.*", effective: "1.2.0-deprecated" },
  ])("$pin of $versions is $effective", ({ versions, pin, effective }) => {
    expect(effectiveVersion(versions, pin)).toBe(effective);
  });
});

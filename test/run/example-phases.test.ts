import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { examplePhases } from "../../scripts/example-phases.ts";
import { PHASES } from "../worlds/phases.ts";

/** The example on its way through the method: what `examples/phases` shows is what a run would say. */

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  files = await examplePhases();
}, 60_000);

const reportOf = (name: string): string => files.get(`${name}/report.txt`) ?? "";

describe("the example on its way", () => {
  it.each(PHASES)("$name stands in examples/phases, byte for byte (npm run generate)", ({ name }) => {
    for (const file of ["relocation.yaml", "snapshot.json", "report.txt"])
      expect(files.get(`${name}/${file}`)).toBe(readFileSync(`examples/phases/${name}/${file}`, "utf8"));
  });

  it("may begin with its platform, and with nothing else, before anything stands at the target", () => {
    expect(reportOf("1-before-platform")).toMatch(/platform {2}READY/);
    expect(reportOf("1-before-platform")).toMatch(/data {6}NOT READY/);
  });

  it("may begin its last wave once platform and data are closed and copied", () => {
    expect(reportOf("2-before-web")).toMatch(/^READY: /);
    expect(reportOf("2-before-web")).toMatch(/web {3}READY/);
  });

  it("is over once nothing is left at the source, and misses nothing of what is closed", () => {
    expect(reportOf("3-after-decommission")).toMatch(/^READY: /);
    expect(reportOf("3-after-decommission")).not.toContain("COULD NOT BE SEEN");
  });
});

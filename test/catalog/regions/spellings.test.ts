import { describe, expect, it } from "vitest";
import { BACKUP_CODES } from "../../../src/catalog/regions/backup-codes.ts";
import { REGION_NAMES } from "../../../src/catalog/regions/names.ts";
import { SERVICE_TAG_NAMES } from "../../../src/catalog/regions/service-tags.ts";
import { REGION_SPELLINGS } from "../../../src/catalog/regions/spellings.ts";
import { ACCESS_RESTRICTED_REGIONS } from "../../../src/catalog/regions/access-restricted.ts";
import { UNPAIRED_REGIONS } from "../../../src/catalog/regions/unpaired.ts";
import { region } from "../../../src/base/names.ts";

const NAMES: readonly string[] = REGION_NAMES.map((display) => region(display) ?? "");

describe("the spellings of regions", () => {
  it("are of every region, once", () => {
    expect(new Set(NAMES).size).toBe(NAMES.length);
    expect(NAMES.filter((name) => REGION_SPELLINGS[name] === undefined)).toEqual([]);
  });

  it.each([
    ["westus", ["westus", "west-us", "west_us"]],
    ["eastus2", ["eastus2", "east-us-2", "east-us2", "east_us_2", "east_us2"]],
  ])("%s is written in several ways", (name, names) => {
    expect(REGION_SPELLINGS[name]?.names).toEqual(names);
  });

  it.each([
    ["westus", "westus2"],
    ["westus", "west-us-3"],
    ["centralus", "northcentralus"],
    ["eastasia", "southeastasia"],
    ["eus", "eus2"],
    ["cus", "scus"],
  ])("%s is not in %s", (name, other) => {
    expect(REGION_SPELLINGS[name]?.others).toContain(other);
  });

  it("name no other region that does not contain them, and the longest first", () => {
    for (const { names, others } of Object.values(REGION_SPELLINGS)) {
      expect(others.filter((other) => !names.some((name) => other.includes(name)))).toEqual([]);
      expect(others.filter((other) => names.includes(other))).toEqual([]);
      const lengths = others.map((other) => other.length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    }
  });

  it("are taken out of a name before a region is looked for: none is found in the name of another", () => {
    for (const [name, { names, others }] of Object.entries(REGION_SPELLINGS)) {
      if (!NAMES.includes(name)) continue;
      for (const other of NAMES.filter((one) => one !== name)) {
        const rest = others.reduce((text, spelling) => text.replaceAll(spelling, "|"), `law-${other}`);
        expect(names.filter((spelling) => rest.includes(spelling))).toEqual([]);
      }
    }
  });
});

describe("the tables by region", () => {
  it("speak of regions that have a name", () => {
    const stage = ["eastusstg", "southcentralusstg"];
    expect(Object.keys(BACKUP_CODES).filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(UNPAIRED_REGIONS.filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(ACCESS_RESTRICTED_REGIONS.filter((name) => !NAMES.includes(name))).toEqual([]);
    expect(Object.keys(SERVICE_TAG_NAMES).filter((name) => !NAMES.includes(name))).toEqual(stage);
  });

  it("give no code and no spelling to two regions", () => {
    const codes = Object.values(BACKUP_CODES);
    expect(new Set(codes).size).toBe(codes.length);
    const tags = Object.values(SERVICE_TAG_NAMES).flat();
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags.filter((tag) => NAMES.includes(tag))).toEqual([]);
  });
});

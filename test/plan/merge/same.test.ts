import fc from "fast-check";
import { expect, test } from "vitest";
import { resourceType } from "../../../src/base/resource-type.ts";
import { looseKey, maySame, type Identity } from "../../../src/plan/merge/identity.ts";
import { SameFinder } from "../../../src/plan/merge/same.ts";

interface Entry {
  identity: Identity;
}

const types = ["Microsoft.Web/sites", "Microsoft.Resources/resourceGroups"].map((text) => {
  const type = resourceType(text);
  if (type === undefined) throw new Error(text);
  return type;
});
const group = fc.option(fc.constantFrom("rg-a", "RG-A", "rg-b"), { nil: undefined });
const identity = fc
  .record({
    type: fc.constantFrom(...types),
    name: fc.constantFrom("app", "App", "web"),
    resourceGroup: group,
    id: fc.option(fc.constantFrom("/x/1", "/X/1", "/x/2"), { nil: undefined }),
  })
  .map(({ type, name, resourceGroup, id }): Identity => ({
    type,
    name,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(id === undefined ? {} : { id }),
  }));

/** What is to be found, by looking at every entry. */
function bySight(entries: readonly Entry[], one: Identity): Entry | undefined {
  const possible = entries.filter(
    (entry) => looseKey(entry.identity) === looseKey(one) && maySame(entry.identity, one),
  );
  return (
    possible.find((entry) => entry.identity.resourceGroup !== undefined && one.resourceGroup !== undefined) ??
    possible[0]
  );
}

test("what is the same is found as by looking at every entry, while identities become better known", () => {
  fc.assert(
    fc.property(fc.array(identity, { maxLength: 14 }), (all) => {
      const entries: Entry[] = [];
      const finder = new SameFinder<Entry>();
      for (const one of all) {
        const found = finder.find(one);
        expect(found).toBe(bySight(entries, one));
        const entry = found ?? { identity: one };
        if (found === undefined) entries.push(entry);
        const { resourceGroup = entry.identity.resourceGroup, id = entry.identity.id } = one;
        entry.identity = {
          ...entry.identity,
          ...(resourceGroup === undefined ? {} : { resourceGroup }),
          ...(id === undefined ? {} : { id }),
        };
        finder.file(entry);
      }
    }),
    { numRuns: 400 },
  );
});

import { describe, expect, it } from "vitest";
import { kv05 } from "../../../src/checks/vault/KV-05.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { unknown, type ValueObject } from "../../../src/expression/value.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { DeletedResource } from "../../../src/facts/kinds/deleted-resources.ts";
import { context, Facts, manifest, planned, run, SCOPE, SOURCE, wave } from "../../support/context.ts";

const VAULT = "Microsoft.KeyVault/vaults";
const REF = factRef("nameAvailability", SCOPE, `${VAULT}/kv-shop`);
const LIST = factRef("deletedResources", SCOPE, VAULT);
const OLD_LIST = factRef("deletedResources", subscriptionScope(SOURCE), VAULT);
const EXISTING = factRef("existingResources", SCOPE, VAULT);
const TAKEN = { available: false, reason: "AlreadyExists" };

const vault = (properties: ValueObject = {}, name = "kv-shop") =>
  planned(VAULT, name, { resourceGroup: "rg-shop", location: "swedencentral", body: { properties } });

const deleted = (parts: Partial<DeletedResource> = {}): DeletedResource => ({
  id: resourceIdOf(`${SCOPE}/providers/Microsoft.KeyVault/locations/swedencentral/deletedVaults/kv-shop`),
  name: "kv-shop",
  location: "swedencentral",
  purgedOn: "2026-11-20T00:00:00Z",
  ...parts,
});

/** Nothing exists and nothing was deleted, unless the test says so. */
function facts(parts: { target?: DeletedResource[]; source?: DeletedResource[] } = {}): Facts {
  return new Facts()
    .put(EXISTING, [])
    .put(LIST, parts.target ?? [])
    .put(OLD_LIST, parts.source ?? []);
}

function judge(resource: ReturnType<typeof vault>, given: Facts): Judgement[] {
  return run(kv05, context(manifest({ waves: [wave("web", "2026-09-12")] }), [resource]), given);
}
const said = (resource: ReturnType<typeof vault>, given: Facts): string[] =>
  judge(resource, given).map(({ outcome, facets }) => `${outcome} ${facets?.["holder"] ?? "-"}`);

describe("KV-05", () => {
  it.each<[string, ReturnType<typeof vault>, Facts, string[]]>([
    ["a name that is free", vault(), facts().put(REF, { available: true }), ["pass nobody"]],
    ["a name that somebody else has", vault(), facts().put(REF, TAKEN), ["fail elsewhere"]],
    [
      "a deleted vault of the target",
      vault(),
      facts({ target: [deleted()] }).put(REF, TAKEN),
      ["fail deleted"],
    ],
    [
      "a deleted vault of the source",
      vault(),
      facts({ source: [deleted()] }).put(REF, TAKEN),
      ["fail deleted"],
    ],
    [
      "a deleted vault, though nobody could ask for the name",
      vault(),
      facts({ target: [deleted()] }),
      ["fail deleted"],
    ],
    [
      "a deleted vault that goes before the wave",
      vault(),
      facts({ target: [deleted({ purgedOn: "2026-09-01T00:00:00Z" })] }).put(REF, TAKEN),
      ["pass deleted"],
    ],
    [
      "a deleted vault that is recovered where it was",
      vault({ createMode: "recover" }),
      facts({ target: [deleted()] }).put(REF, TAKEN),
      ["pass deleted"],
    ],
    [
      "one that was in another region",
      vault({ createMode: "recover" }),
      facts({ target: [deleted({ location: "westeurope" })] }).put(REF, TAKEN),
      ["fail deleted"],
    ],
    [
      "one that was in another subscription",
      vault({ createMode: "recover" }),
      facts({ source: [deleted()] }).put(REF, TAKEN),
      ["fail deleted"],
    ],
    [
      "a deleted vault that the answer names beside its id",
      vault(),
      facts({ target: [deleted({ name: "vault-agile-6404" })] }).put(REF, TAKEN),
      ["fail deleted"],
    ],
    ["a name that could not be asked for", vault(), facts(), ["unknown unknown"]],
    [
      "a name that is taken while what exists is not known",
      vault(),
      new Facts().put(REF, TAKEN),
      ["unknown unknown"],
    ],
    [
      "a name that only the deployment tells",
      vault({}, "[uniqueString('a')]"),
      new Facts(),
      ["not-applicable -"],
    ],
  ])("judges %s", (_, resource, given, expected) => {
    expect(said(resource, given)).toEqual(expected);
  });

  it("is not about other types", () => {
    expect(
      said(planned("Microsoft.Web/sites", "app", { body: { properties: unknown(["x"]) } }), new Facts()),
    ).toEqual(["not-applicable -"]);
  });

  it("says how to purge, and that purge protection lets nobody", () => {
    const [open] = judge(vault(), facts({ target: [deleted()] }).put(REF, TAKEN));
    expect(open?.fix?.command).toBe(
      'az keyvault purge --name kv-shop --location swedencentral --subscription "$TARGET_SUBSCRIPTION_ID"',
    );
    const [closed] = judge(vault(), facts({ target: [deleted({ purgeProtected: true })] }).put(REF, TAKEN));
    expect(closed?.fix?.command).toBeUndefined();
    expect(closed?.fix?.text).toContain("purge protection");
  });
});

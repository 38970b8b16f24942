import { describe, expect, it } from "vitest";
import { resourceIdIn, resourceIdOf, subscriptionScope } from "../../../src/base/resource-id.ts";
import { movedVaults, type MovedVault } from "../../../src/checks/vault/moved.ts";
import { reaches, type SourceFacts } from "../../../src/checks/vault/reach.ts";
import type { RoleAssignment } from "../../../src/rbac/model.ts";
import { id, manifest, must, planned, reg, SOURCE, TARGET } from "../../support/context.ts";
import { declaring } from "../data/world.ts";

const TYPE = "Microsoft.KeyVault/vaults";
const ROLE = id("4633458b-17de-408a-b874-0445c86b69e6");
const GET = `${TYPE}/secrets/getSecret/action`;
const group = (scope: string, name: string) => resourceIdOf(scope, "resourceGroups", name);

interface Case {
  /** Whether both sides are in one subscription. */
  readonly stays?: boolean;
  /** Resource groups in which the new vault is planned. */
  readonly groups?: readonly (string | undefined)[];
  /** Data actions of the role; nothing where the definitions were not read. */
  readonly dataActions?: readonly string[] | "unread";
  readonly notDataActions?: readonly string[];
  readonly condition?: string;
  readonly roleCondition?: string;
  readonly vaults?: "unread";
}

function answer(scopeOf: (source: string) => string, parts: Case = {}): boolean | undefined {
  const { stays = true, groups = ["rg-sdc"], dataActions = [GET], notDataActions = [] } = parts;
  const source = stays ? TARGET : SOURCE;
  const declared = manifest({ source, workloads: declaring(TYPE, { from: "kv-weu", to: "kv-sdc" }) });
  const [found] = movedVaults({ manifest: declared, planned: [] });
  const vault: MovedVault = {
    ...must(found),
    planned: groups.map((resourceGroup) =>
      planned(TYPE, "kv-sdc", resourceGroup === undefined ? {} : { resourceGroup }),
    ),
  };
  const from = subscriptionScope(source);
  const scope = scopeOf(from);
  const grant: RoleAssignment = {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/a`,
    scope,
    roleGuid: ROLE,
    principalId: id("44444444-4444-4444-4444-444444444444"),
    ...(parts.condition === undefined ? {} : { condition: parts.condition }),
  };
  const facts: SourceFacts = {
    vaults:
      parts.vaults === "unread"
        ? undefined
        : [
            {
              id: resourceIdIn(group(from, "rg-weu"), TYPE, "kv-weu"),
              name: "KV-weu",
              location: reg("westeurope"),
              uri: "https://kv-weu.vault.azure.net",
              purgeProtection: true,
              defaultAction: "Deny",
            },
          ],
    roles:
      dataActions === "unread"
        ? undefined
        : [
            {
              guid: ROLE,
              roleName: "one",
              type: "BuiltInRole",
              permissions: [
                {
                  actions: [],
                  notActions: [],
                  dataActions,
                  notDataActions,
                  ...(parts.roleCondition === undefined ? {} : { condition: parts.roleCondition }),
                },
              ],
              assignableScopes: ["/"],
            },
          ],
  };
  return reaches(grant, vault, facts, declared);
}

const at = (name: string) => (source: string) => group(source, name);
const whole = (source: string) => source;
const vaultIn = (name: string) => (source: string) => resourceIdIn(group(source, name), TYPE, "KV-WEU");

describe("whether an assignment leads to the old vault and not to the new one alike", () => {
  it.each<[where: string, scope: (source: string) => string, parts: Case, leads: boolean | undefined]>([
    ["at the vault", vaultIn("rg-weu"), {}, true],
    ["at the vault, by a role that sees names alone", vaultIn("rg-weu"), { dataActions: [] }, true],
    ["at a secret in it", (source) => `${vaultIn("rg-weu")(source)}/secrets/one`, {}, true],
    ["at another vault", (source) => resourceIdIn(group(source, "rg-weu"), TYPE, "kv-other"), {}, false],
    [
      "at a site of the vault's name",
      (source) => resourceIdIn(source, "Microsoft.Web/sites", "kv-weu"),
      {},
      false,
    ],
    ["at the subscription that both are in", whole, {}, false],
    ["at the subscription that is left", whole, { stays: false }, true],
    ["at the old group, in one subscription", at("RG-WEU"), {}, true],
    ["at the old group, in two subscriptions", at("rg-weu"), { stays: false, groups: [] }, true],
    ["at the group of both", at("rg-weu"), { groups: ["rg-WEU"] }, false],
    [
      "at the old group, where one of two new ones stays",
      at("rg-weu"),
      { groups: ["rg-sdc", "rg-weu"] },
      false,
    ],
    ["at the old group, where no file says where the new one is", at("rg-weu"), { groups: [] }, undefined],
    [
      "at the old group, where one is in no group that is known",
      at("rg-weu"),
      { groups: ["rg-sdc", undefined] },
      undefined,
    ],
    ["at another group", at("rg-other"), {}, false],
    ["at the old group, whose vaults were not read", at("rg-weu"), { vaults: "unread" }, undefined],
    ["at another group, whose vaults were not read", at("rg-other"), { vaults: "unread" }, undefined],
    ["at a management group", () => "/providers/Microsoft.Management/managementGroups/mg", {}, false],
    ["at a group of another subscription", () => group(subscriptionScope(SOURCE), "rg-weu"), {}, false],
    [
      "at the old group, by a role that sees names alone",
      at("rg-weu"),
      { dataActions: [`${TYPE}/*/read`] },
      false,
    ],
    ["at the old group, by a role that takes it away again", at("rg-weu"), { notDataActions: [GET] }, false],
    ["at the old group, by a role that was not read", at("rg-weu"), { dataActions: "unread" }, undefined],
    ["at the old group, with a condition", at("rg-weu"), { condition: "x" }, undefined],
    ["at the old group, by a role with a condition", at("rg-weu"), { roleCondition: "x" }, undefined],
    [
      "at the group of names alone, whose vaults were not read",
      at("rg-weu"),
      { vaults: "unread", dataActions: [] },
      false,
    ],
  ])("%s", (_, scope, parts, leads) => {
    expect(answer(scope, parts)).toBe(leads);
  });
});

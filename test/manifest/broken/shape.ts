import type { Broken } from "./broken.ts";
import { changed } from "../fixtures/base.ts";

/** Manifests and every problem that must be told: what the schema refuses. */
export const SHAPE: readonly Broken[] = [
  {
    name: "a misspelt key",
    text: changed(["region: swedencentral", "regoin: swedencentral"]),
    problems: [
      "m.yaml:9:3: target.regoin: the key `regoin` is not known here. Expected `subscription`, `tenantId`, `region`, `candidates`, `managementGroup`, `crossTenant`, `restructure`, `reason`, `resourceGroups` or `requires`. Did you mean `region`?",
    ],
  },
  {
    name: "misspelt keys everywhere",
    text: changed(["workloads:\n  data", "worklods:\n  data"], ["waivers:", "Waivers:"]),
    problems: [
      "m.yaml:20:1: worklods: the key `worklods` is not known here. Expected `$schema`, `apiVersion`, `kind`, `metadata`, `cloud`, `source`, `target`, `principals`, `inventory`, `expect`, `network`, `workloads`, `vaults`, `domains`, `certificates`, `connections`, `waves`, `plan`, `attestations` or `waivers`. Did you mean `workloads`?",
      "m.yaml:39:1: Waivers: the key `Waivers` is not known here. Expected `$schema`, `apiVersion`, `kind`, `metadata`, `cloud`, `source`, `target`, `principals`, `inventory`, `expect`, `network`, `workloads`, `vaults`, `domains`, `certificates`, `connections`, `waves`, `plan`, `attestations` or `waivers`. Did you mean `waivers`?",
    ],
  },
  {
    name: "an unknown key with nothing near",
    text: changed(["region: swedencentral", "region: swedencentral\n  colour: blue"]),
    problems: [
      "m.yaml:10:3: target.colour: the key `colour` is not known here. Expected `subscription`, `tenantId`, `region`, `candidates`, `managementGroup`, `crossTenant`, `restructure`, `reason`, `resourceGroups` or `requires`",
    ],
  },
  {
    name: "missing keys",
    text: changed(["    start: 2026-09-01\n", ""], ["id: plan, ", ""], [", owner: ciso", ""]),
    problems: [
      "m.yaml:27:9: workloads.web.resources[0]: the key `id` is missing. Expected a name of letters, digits, - and _ that begins with a letter or digit",
      "m.yaml:28:74: workloads.web.resources[1].dependsOn[0]: the workload `web` has no resource `plan`",
      "m.yaml:30:3: waves.first: the key `start` is missing. Expected a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00",
      "m.yaml:39:5: waivers[0]: the key `owner` is missing. Expected text",
    ],
  },
  {
    name: "no value",
    text: changed(["    workloads: [ data ]", "    workloads:"], ["name: shop", "name:"]),
    problems: [
      "m.yaml:3:13: metadata.name: there is no value. Expected text of at most 200 characters",
      "m.yaml:33:5: waves.first.workloads: there is no value. Expected a list",
    ],
  },
  {
    name: "empty text",
    text: changed(["name: shop", "name: ''"]),
    problems: [
      "m.yaml:3:13: metadata.name: empty text does not fit here. Expected text of at most 200 characters",
    ],
  },
  {
    name: "empty list and map",
    text: changed(["gates: [ policy, quota ]", "gates: []"], ["metadata: { name: shop }", "metadata: {}"]),
    problems: [
      "m.yaml:3:1: metadata: the key `name` is missing. Expected text of at most 200 characters",
      "m.yaml:38:5: waves.second.gates: the list is empty. Expected at least one item",
    ],
  },
  {
    name: "another language version",
    text: changed(["v1alpha1", "v2"], ["RelocationManifest", "Deployment"]),
    problems: [
      "m.yaml:1:1: apiVersion: the text `relocation/v2` does not fit here. Expected `relocation/v1alpha1`",
      "m.yaml:2:1: kind: the text `Deployment` does not fit here. Expected `RelocationManifest`",
    ],
  },
  {
    name: "misspelt words",
    text: changed(["policy, quota", "polcy, Quota, roads"], ["metadata:", "cloud: AzureChina\nmetadata:"]),
    problems: [
      "m.yaml:3:1: cloud: the text `AzureChina` does not fit here. Expected `AzureCloud`, `AzureChinaCloud` or `AzureUSGovernment`. Did you mean `AzureChinaCloud`?",
      "m.yaml:39:14: waves.second.gates[0]: the text `polcy` does not fit here. Expected `subscription`, `policy`, `rbac`, `identity`, `budget`, `cost`, `region`, `quota`, `network`, `vault`, `certificate`, `domain`, `data`, `connection`, `operations`, `method`, `wave` or `cutover`. Did you mean `policy`?",
      "m.yaml:39:21: waves.second.gates[1]: the text `Quota` does not fit here. Expected `subscription`, `policy`, `rbac`, `identity`, `budget`, `cost`, `region`, `quota`, `network`, `vault`, `certificate`, `domain`, `data`, `connection`, `operations`, `method`, `wave` or `cutover`. Did you mean `quota`?",
      "m.yaml:39:28: waves.second.gates[2]: the text `roads` does not fit here. Expected `subscription`, `policy`, `rbac`, `identity`, `budget`, `cost`, `region`, `quota`, `network`, `vault`, `certificate`, `domain`, `data`, `connection`, `operations`, `method`, `wave` or `cutover`",
    ],
  },
  {
    name: "numbers as text and text as numbers",
    text: changed(
      ["amount: 100", 'amount: "100"'],
      ["currency: EUR", "currency: 978"],
      ["owner: ciso", "owner: true"],
    ),
    problems: [
      "m.yaml:18:18: expect.budgets[0].monthly.amount: the text `100` does not fit here. Expected a number, more than 0. Write the number without quotes",
      'm.yaml:18:33: expect.budgets[0].monthly.currency: the number `978` does not fit here. Expected a currency of three capital letters such as EUR. Put it in quotes to make it text: `"978"`',
      'm.yaml:40:40: waivers[0].owner: the boolean `true` does not fit here. Expected text. Put it in quotes to make it text: `"true"`',
    ],
  },
  {
    name: "numbers out of range",
    text: changed(["amount: 100", "amount: 0"], ["at: 80", "at: 1001"]),
    problems: [
      "m.yaml:18:18: expect.budgets[0].monthly.amount: the number `0` does not fit here. Expected a number, more than 0",
      "m.yaml:19:19: expect.budgets[0].alerts[0].at: the number `1001` does not fit here. Expected a number, more than 0 and at most 1000",
    ],
  },
  {
    name: "not a number",
    text: changed(["amount: 100", "amount: .nan"], ["at: 80", "at: many"]),
    problems: [
      "m.yaml:18:18: expect.budgets[0].monthly.amount: the number `.nan` does not fit here. Expected a number, more than 0",
      "m.yaml:19:19: expect.budgets[0].alerts[0].at: the text `many` does not fit here. Expected a number, more than 0 and at most 1000",
    ],
  },
  {
    name: "yes is text",
    text: changed(["333333333333 }", "333333333333, mayAssignRoles: yes }"]),
    problems: [
      "m.yaml:13:71: expect.rbac.deployIdentity.mayAssignRoles: the text `yes` does not fit here. Expected `true` or `false`. Write `true` without quotes",
    ],
  },
  {
    name: "versions without quotes",
    text: changed(["expect:\n", "expect:\n  services: { aks: 1.30 }\n"]),
    problems: [
      'm.yaml:12:15: expect.services.aks: the number `1.30` does not fit here. Expected text. Put it in quotes to make it text: `"1.30"`',
    ],
  },
  {
    name: "a text where a list is wanted",
    text: changed(["[ data ]", "data"]),
    problems: [
      "m.yaml:33:5: waves.first.workloads: the text `data` does not fit here. Expected a list. Put it between `[` and `]`",
    ],
  },
  {
    name: "a map where a list is wanted",
    text: changed(["    assignments:\n      - {", "    assignments:\n      {"]),
    problems: ["m.yaml:14:5: expect.rbac.assignments: a map does not fit here. Expected a list"],
  },
  {
    name: "GUIDs",
    text: changed(
      ["11111111-1111-1111-1111-111111111111", "11111111-1111-1111-1111-11111111111"],
      ["33333333-3333-3333-3333-333333333333", "shop-deploy"],
    ),
    problems: [
      "m.yaml:5:19: source.subscription.id: this text does not fit here. Expected a GUID such as 11111111-1111-1111-1111-111111111111",
      "m.yaml:13:23: expect.rbac.deployIdentity.clientId: the text `shop-deploy` does not fit here. Expected a GUID such as 11111111-1111-1111-1111-111111111111",
    ],
  },
  {
    name: "dates, times and durations",
    text: changed(
      ["start: 2026-09-01\n", "start: 2026-02-30\n"],
      ["07:00:00+02:00", "07:00:00"],
      ["PT8H", "8 hours"],
      ["expires: 2026-12-31", "expires: 31.12.2026"],
    ),
    problems: [
      "m.yaml:31:5: waves.first.start: the text `2026-02-30` does not fit here. Expected a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00",
      "m.yaml:32:5: waves.first.window: the text `8 hours` does not fit here. Expected an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H",
      "m.yaml:35:5: waves.second.start: the text `2026-09-02T07:00:00` does not fit here. Expected a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00",
      "m.yaml:40:53: waivers[0].expires: the text `31.12.2026` does not fit here. Expected a date or a time with its offset, such as 2026-09-01 or 2026-09-01T07:00:00+02:00",
    ],
  },
  {
    name: "principals and scopes",
    text: changed(["group:sg-ops", "sg-ops"], ["scope: subscription", "scope: mg:a/b"]),
    problems: [
      "m.yaml:15:11: expect.rbac.assignments[0].principal: the text `sg-ops` does not fit here. Expected a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID",
      "m.yaml:17:7: expect.budgets[0].scope: the text `mg:a/b` does not fit here. Expected subscription, a resource group, the name of a declared resource, mg: and a management group, or a full resource id",
    ],
  },
  {
    name: "check ids",
    text: changed(["REG-08", "reg-8"]),
    problems: [
      "m.yaml:40:7: waivers[0].check: the text `reg-8` does not fit here. Expected the id of a check such as REG-08. Did you mean `REG-08`?",
    ],
  },
  {
    name: "regions, types and names",
    text: changed(
      ["swedencentral", "sweden_central"],
      ["Microsoft.Sql/servers", "servers"],
      ["to: app-shop", "to: app shop"],
      ["rg-web", "rg-web."],
    ),
    problems: [
      "m.yaml:9:3: target.region: the text `sweden_central` does not fit here. Expected a region by its name or display name, such as swedencentral or Sweden Central",
      "m.yaml:23:20: workloads.data.resources[0].type: the text `servers` does not fit here. Expected a resource type such as Microsoft.Sql/servers/databases",
      "m.yaml:25:5: workloads.web.resourceGroup: the text `rg-web.` does not fit here. Expected the name of a resource group: at most 90 letters, digits and . _ - ( ), no . at the end",
      "m.yaml:28:47: workloads.web.resources[1].to: the text `app shop` does not fit here. Expected the name of a resource, parent/child for a child, without spaces and ? # % \\",
    ],
  },
  {
    name: "names that make no reference",
    text: changed(["  web:\n", "  web.app:\n"]),
    problems: [
      'm.yaml:24:3: workloads["web.app"]: the key `web.app` is not a name that fits here. Expected a name of letters, digits, - and _ that begins with a letter or digit',
      "m.yaml:37:18: waves.second.workloads[0]: there is no workload `web`",
    ],
  },
  {
    name: "an id in another form",
    text: changed(["id: plan", "id: 7"]),
    problems: [
      'm.yaml:27:11: workloads.web.resources[0].id: the number `7` does not fit here. Expected a name of letters, digits, - and _ that begins with a letter or digit. Put it in quotes to make it text: `"7"`',
      "m.yaml:28:74: workloads.web.resources[1].dependsOn[0]: the workload `web` has no resource `plan`",
    ],
  },
  {
    name: "an address is not repeated",
    text: changed(
      ["    workloads: [ data ]", "    workloads: [ someone@contoso.com ]"],
      ["group:sg-ops", "someone@contoso.com"],
    ),
    problems: [
      "m.yaml:15:11: expect.rbac.assignments[0].principal: this text does not fit here. Expected a GUID, or group:, identity:, servicePrincipal: or user: with a name or GUID",
      "m.yaml:33:18: waves.first.workloads[0]: this text does not fit here. Expected a name of letters, digits, - and _ that begins with a letter or digit",
    ],
  },
  {
    name: "paths that leave the repository",
    text: changed([
      "expect:\n",
      "inventory:\n  - bicep: { file: ../main.bicep }\n  - terraformPlan: { file: /etc/passwd }\nexpect:\n",
    ]),
    problems: [
      "m.yaml:12:14: inventory[0].bicep.file: the text `../main.bicep` does not fit here. Expected a path inside the repository, relative to its root",
      "m.yaml:13:22: inventory[1].terraformPlan.file: the text `/etc/passwd` does not fit here. Expected a path inside the repository, relative to its root",
    ],
  },
  {
    name: "an inventory of two kinds or none",
    text: changed([
      "expect:\n",
      "inventory:\n  - { bicep: { file: a }, terraformPlan: { file: b } }\n  - {}\nexpect:\n",
    ]),
    problems: [
      "m.yaml:12:5: inventory[0]: the map has 2 keys: `bicep`, `terraformPlan`. Expected a map with one of the keys `resourceGraph`, `bicep`, `armTemplate`, `bicepSnapshot` or `terraformPlan`",
      "m.yaml:13:5: inventory[1]: the map is empty. Expected a map with one of the keys `resourceGraph`, `bicep`, `armTemplate`, `bicepSnapshot` or `terraformPlan`",
    ],
  },
  {
    name: "zones",
    text: changed(["to: asp-shop", "to: asp-shop, zones: [ 1, 4, 1 ]"]),
    problems: [
      "m.yaml:27:80: workloads.web.resources[0].zones[1]: the number `4` does not fit here. Expected `1`, `2` or `3`",
      "m.yaml:27:83: workloads.web.resources[0].zones[2]: 1 stands twice in the list. Remove one of them",
    ],
  },
];

import type { Broken } from "./broken.ts";
import { changed } from "../fixtures/base.ts";

/** Manifests and every problem that must be told: what only the meaning shows. */
export const MEANING: readonly Broken[] = [
  ...[
    [
      "{ alias: new }",
      "m.yaml:8:3: target.subscription: the target subscription has no id. Expected `id`, or `new: true` where it does not exist yet",
    ],
    [
      "{ id: 22222222-2222-2222-2222-222222222222, new: true }",
      "m.yaml:8:61: target.subscription.new: a subscription that has an id exists. Expected either `id` or `new: true`",
    ],
    [
      "{ new: true }",
      "m.yaml:8:19: target.subscription.new: nothing says which policies and roles reach a subscription that does not exist yet. Expected `target.managementGroup`, the group that will contain it",
    ],
    [
      "{ id: 00000000-0000-0000-0000-000000000001 }",
      "m.yaml:8:19: target.subscription.id: no subscription has this id. Expected the id of a subscription, or `new: true` where it does not exist yet",
    ],
  ].map(([subscription = "", problem = ""]) => ({
    name: `a target subscription that is ${subscription}`,
    text: changed(["{ id: 22222222-2222-2222-2222-222222222222, alias: landing }", subscription]),
    problems: [problem],
  })),
  {
    name: "a source subscription that is none",
    text: changed(["id: 11111111-1111-1111-1111-111111111111", "id: 00000000-0000-0000-0000-000000000000"]),
    problems: [
      "m.yaml:5:19: source.subscription.id: no subscription has this id. Expected the id of the subscription that the workloads are in",
    ],
  },
  {
    name: "unknown resources",
    text: changed(["[ plan, data.sql ]", "[ plam, sql, data.sq, other.sql ]"]),
    problems: [
      "m.yaml:28:74: workloads.web.resources[1].dependsOn[0]: the workload `web` has no resource `plam`. Did you mean `plan`?",
      "m.yaml:28:80: workloads.web.resources[1].dependsOn[1]: the workload `web` has no resource `sql`. Did you mean `data.sql`?",
      "m.yaml:28:85: workloads.web.resources[1].dependsOn[2]: there is no resource `data.sq`. Did you mean `data.sql`?",
      "m.yaml:28:94: workloads.web.resources[1].dependsOn[3]: there is no resource `other.sql`",
    ],
  },
  {
    name: "a workload that nothing brings resources",
    text: changed(
      [
        "    resources:\n      - { id: sql, type: Microsoft.Sql/servers, to: sql-shop }\n",
        "    stateful: true\n",
      ],
      [", data.sql ]", " ]"],
      ["workloads:\n", "inventory: [ { resourceGraph: { snapshot: x.json } } ]\nworkloads:\n"],
    ),
    problems: [
      "m.yaml:22:3: workloads.data: the workload `data` has no resources. Expected a list under `resources`, or a template or Terraform plan under `inventory` that deploys them",
    ],
  },
  {
    name: "unknown workloads",
    text: changed(["[ web ]", "[ wep ]"], ["waivers:", "vaults: [ { name: kv, workload: wbe } ]\nwaivers:"]),
    problems: [
      "m.yaml:37:18: waves.second.workloads[0]: there is no workload `wep`. Did you mean `web`?",
      "m.yaml:39:23: vaults[0].workload: there is no workload `wbe`. Did you mean `web`?",
    ],
  },
  {
    name: "unknown wave",
    text: changed(["[ first ]", "[ frist ]"]),
    problems: ["m.yaml:36:18: waves.second.dependsOn[0]: there is no wave `frist`. Did you mean `first`?"],
  },
  {
    name: "unknown resources in other sections",
    text: changed([
      "waivers:",
      "domains: [ { host: shop.contoso.com, servedBy: app }, { host: a.contoso.com, servedBy: web.ap } ]\nconnections: { map: [ { from: a, to: b, usedBy: [ web.plam ] } ] }\nwaivers:",
    ]),
    problems: [
      "m.yaml:39:38: domains[0].servedBy: the text `app` does not fit here. Expected a resource as workload.resource. Did you mean `web.app`?",
      "m.yaml:39:78: domains[1].servedBy: there is no resource `web.ap`. Did you mean `web.app`?",
      "m.yaml:40:51: connections.map[0].usedBy[0]: there is no resource `web.plam`. Did you mean `web.plan`?",
    ],
  },
  {
    name: "a resource that waits for itself",
    text: changed(["[ plan, data.sql ]", "[ app ]"]),
    problems: [
      "m.yaml:28:74: workloads.web.resources[1].dependsOn[0]: the resources wait for each other in a circle: `web.app` → `web.app`. Remove one of these dependencies",
    ],
  },
  {
    name: "a circle of resources",
    text: changed(["to: sql-shop }", "to: sql-shop, dependsOn: [ web.app ] }"]),
    problems: [
      "m.yaml:28:80: workloads.web.resources[1].dependsOn[1]: the resources wait for each other in a circle: `data.sql` → `web.app` → `data.sql`. Remove one of these dependencies",
    ],
  },
  {
    name: "a circle of waves",
    text: changed(["    window: PT8H", "    window: PT8H\n    dependsOn: [ second ]"]),
    problems: [
      "m.yaml:37:18: waves.second.dependsOn[0]: the waves wait for each other in a circle: `first` → `second` → `first`. Remove one of these dependencies",
    ],
  },
  {
    name: "an id twice",
    text: changed(["id: plan", "id: app"]),
    problems: [
      "m.yaml:28:11: workloads.web.resources[1].id: the workload `web` has two resources with the id `app`. Give one of them another id",
      "m.yaml:28:74: workloads.web.resources[1].dependsOn[0]: the workload `web` has no resource `plan`",
    ],
  },
  {
    name: "a workload in two waves",
    text: changed(["[ web ]", "[ web, data ]"]),
    problems: [
      "m.yaml:37:23: waves.second.workloads[1]: the workload `data` moves in two waves, `first` and `second`. Name it in one wave, or split the workload",
    ],
  },
  {
    name: "a workload twice in a wave",
    text: changed(["[ web ]", "[ web, web ]"]),
    problems: ["m.yaml:37:23: waves.second.workloads[1]: `web` stands twice in the list. Remove one of them"],
  },
  {
    name: "a window without length",
    text: changed(["PT8H", "PT0S"]),
    problems: [
      "m.yaml:32:5: waves.first.window: the window `PT0S` has no length. Expected a duration of more than zero",
    ],
  },
  {
    name: "a resource group twice",
    text: changed(["[ rg-shop ]", "[ rg-shop, { name: RG-Shop } ]"]),
    problems: [
      "m.yaml:10:32: target.resourceGroups[1].name: the resource group `RG-Shop` stands twice in the list. Remove one of them",
    ],
  },
  {
    name: "a zone twice",
    text: changed(["to: asp-shop", 'to: asp-shop, zones: [ 1, "1" ]']),
    problems: [
      "m.yaml:27:68: workloads.web.resources[0].zones: a zone stands twice in the list. Remove one of them",
    ],
  },
  {
    name: "a scope that is no declared resource",
    text: changed(["scope: rg-shop", "scope: sql-shop/shap"], ["to: sql-shop }", "to: sql-shop/shop }"]),
    problems: [
      "m.yaml:15:50: expect.rbac.assignments[0].scope: no declared resource has the name `sql-shop/shap`. Did you mean `sql-shop/shop`?",
    ],
  },
  {
    name: "a scope with two meanings",
    text: changed(["scope: rg-shop", "scope: app-shop"], ["to: asp-shop", "to: app-shop"]),
    problems: [
      "m.yaml:15:50: expect.rbac.assignments[0].scope: `app-shop` names more than one thing: `web.plan`, `web.app`. Write the full resource id, which begins with `/subscriptions/`",
    ],
  },
  {
    name: "a scope that is group and resource",
    text: changed(["to: asp-shop", "to: rg-shop"]),
    problems: [
      "m.yaml:15:50: expect.rbac.assignments[0].scope: `rg-shop` names more than one thing: `web.plan`, `the resource group`. Write the full resource id, which begins with `/subscriptions/`",
    ],
  },
  {
    name: "a budget for one resource",
    text: changed(["scope: subscription", "scope: app-shop"]),
    problems: [
      "m.yaml:17:7: expect.budgets[0].scope: `app-shop` is a resource, and a budget cannot cover one resource. Expected `subscription`, a resource group or `mg:` with a management group",
    ],
  },
  {
    name: "two budgets of one scope",
    text: changed([
      "workloads:\n  data",
      "    - scope: Subscription\n    - { scope: rg-shop }\n    - { scope: /subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/RG-shop }\n    - scope: mg:corp\n    - scope: /providers/Microsoft.Management/managementGroups/Corp\nworkloads:\n  data",
    ]),
    problems: [
      "m.yaml:20:7: expect.budgets[1].scope: the scope `Subscription` has a second budget here, the first is `expect.budgets[0]`. Merge the two, or declare another scope",
      "m.yaml:22:9: expect.budgets[3].scope: the scope `/subscriptions/22222222-2222-2222-2222-222222222222/resourceGroups/RG-shop` has a second budget here, the first is `expect.budgets[2]`. Merge the two, or declare another scope",
      "m.yaml:24:7: expect.budgets[5].scope: the scope `/providers/Microsoft.Management/managementGroups/Corp` has a second budget here, the first is `expect.budgets[4]`. Merge the two, or declare another scope",
    ],
  },
  {
    name: "a role assignment twice",
    text: changed([
      "  budgets:",
      "      - { principal: group:SG-ops, role: reader, scope: RG-shop }\n      - { principal: group:sg-ops, role: Reader, scope: subscription }\n  budgets:",
    ]),
    problems: [
      "m.yaml:16:9: expect.rbac.assignments[1]: the role assignment stands here again, first as `expect.rbac.assignments[0]`. Remove one of them",
    ],
  },
  {
    name: "a waiver of the check that judges waivers",
    text: changed(["check: REG-08", "check: WAV-06"]),
    problems: [
      "m.yaml:40:7: waivers[0].check: `WAV-06` judges the waivers themselves and cannot be waived. Remove this waiver. Extend or remove the one that `WAV-06` complains about",
    ],
  },
  {
    name: "faults of every kind at once",
    text: changed(
      ["region: swedencentral", "region: swedencentral\n  region: norwayeast"],
      ["name: shop", "nmae: shop"],
      ["[ first ]", "[ frist ]"],
      ["PT8H", "8h"],
      ["owner: ciso", "owner: &o ciso"],
    ),
    problems: [
      "m.yaml:3:13: metadata.nmae: the key `nmae` is not known here. Expected `name`, `description`, `owner` or `approvers`. Did you mean `name`?",
      "m.yaml:10:3: target.region: the key `region` stands here again, first in line 9. Remove or rename one of them",
      "m.yaml:33:5: waves.first.window: the text `8h` does not fit here. Expected an ISO 8601 duration of weeks, days, hours, minutes and seconds, such as PT8H or P1DT12H",
      "m.yaml:37:18: waves.second.dependsOn[0]: there is no wave `frist`. Did you mean `first`?",
      "m.yaml:41:47: waivers[0].owner: `&o` is an anchor. A manifest has none. Write the value out",
    ],
  },
];

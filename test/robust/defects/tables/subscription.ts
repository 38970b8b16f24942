import { defects, fact, setFact, type Defect } from "../defect.ts";
import { add, drop, set } from "../edit.ts";
import { groupId, GROUPS, MOVES, NAMESPACES, OLD_GROUPS, QUERY, sourceId, targetId } from "./shop.ts";

const OTHER = "99999999-0000-4000-8000-000000000009";
const TAGS = ["application", "environment", "owner"] as const;
const STATEFUL = /Microsoft.(Sql|Storage|KeyVault)/;

const lock = (scope: string, level: string): unknown => ({
  id: `${scope}/providers/Microsoft.Authorization/locks/freeze`,
  level,
});

export const SUBSCRIPTION_DEFECTS: readonly Defect[] = [
  ...defects(
    "SUB-01",
    ...["Disabled", "Deleted", "Warned", "PastDue", "Expired"].map((state) => ({
      what: `the subscription is ${state}`,
      edits: [setFact("subscription", "", ["state"], state)],
    })),
  ),
  ...defects(
    "SUB-02",
    {
      what: "the source is of another tenant than declared",
      edits: [set("manifest", ["source", "tenantId"], OTHER)],
    },
    {
      what: "the target is of another tenant than declared",
      edits: [set("manifest", ["target", "tenantId"], OTHER)],
    },
    {
      what: "the vault names another tenant",
      edits: [
        set(
          "examples/infra/web.json",
          ["resources", { type: "Microsoft.KeyVault/vaults" }, "properties", "tenantId"],
          OTHER,
        ),
      ],
    },
  ),
  ...defects(
    "SUB-03",
    ...NAMESPACES.flatMap((namespace) =>
      ["NotRegistered", "Unregistered", "Unregistering", "Registering", "Odd"].map((state) => ({
        what: `${namespace} is ${state}`,
        edits: [setFact("provider", namespace.toLowerCase(), ["registrationState"], state)],
      })),
    ),
  ),
  ...defects(
    "SUB-07",
    ...[...GROUPS, ...OLD_GROUPS].map((group) => ({
      what: `${group} is read-only`,
      edits: [add("facts", fact("locks", ""), lock(groupId(group), "ReadOnly"))],
    })),
    ...OLD_GROUPS.map((group) => ({
      what: `${group} cannot be deleted`,
      edits: [add("facts", fact("locks", ""), lock(groupId(group), "CanNotDelete"))],
    })),
    ...MOVES.map((move) => ({
      what: `${sourceId(move)} is read-only`,
      edits: [add("facts", fact("locks", ""), lock(sourceId(move), "ReadOnly"))],
    })),
    ...GROUPS.map((group) => ({
      what: `${group} has a lock of a level to come`,
      edits: [add("facts", fact("locks", ""), lock(groupId(group), "NoWrites"))],
    })),
    {
      what: "the subscription is read-only",
      edits: [
        add("facts", fact("locks", ""), lock(groupId("x").replace(/\/resourceGroups.*/, ""), "ReadOnly")),
      ],
    },
  ),
  ...defects(
    "SUB-08",
    ...[
      "Microsoft.Cache/redis",
      "Microsoft.Network/publicIPAddresses",
      "Microsoft.Insights/components",
      "Microsoft.Network/loadBalancers",
    ].map((type) => ({
      what: `a resource of ${type} is forgotten`,
      edits: [
        add("facts", fact("sourceResources", QUERY), {
          id: `${groupId("rg-shop-web-weu")}/providers/${type}/forgotten`,
          type,
          location: "westeurope",
        }),
      ],
    })),
    {
      what: "what stays is gone",
      edits: [
        drop(
          "facts",
          fact("sourceResources", QUERY, {
            id: sourceId(["Microsoft.Storage/storageAccounts", "data", "stshopsdc", "stshopweu"]).replace(
              "stshopweu",
              "stshoplogsweu",
            ),
          }),
        ),
      ],
      also: ["WAV-04"],
    },
    {
      what: "what stays is said of something else",
      edits: [set("manifest", ["inventory", 0, "resourceGraph", "stays", 0, "resource"], "stshopother")],
      also: ["WAV-04"],
    },
    {
      what: "an account that moves is not in the inventory",
      edits: [drop("facts", fact("sourceResources", QUERY, { id: sourceId(MOVES[5]) }))],
      also: ["WAV-04"],
    },
  ),
  ...defects(
    "SUB-09",
    ...GROUPS.flatMap((group) =>
      ["westeurope", "northeurope"].map((region) => ({
        what: `${group} stands in ${region}`,
        edits: [setFact("resourceGroups", "", [{ name: group }, "location"], region)],
        also: [
          "POL-01",
          "POL-02",
          "REG-01",
          "REG-02",
          "REG-03",
          "REG-04",
          "REG-07",
          "QUO-01",
          "QUO-02",
          "POL-06",
          "POL-12",
        ],
      })),
    ),
    ...GROUPS.map((group) => ({
      what: `${group} is being deleted`,
      edits: [setFact("resourceGroups", "", [{ name: group }, "provisioningState"], "Deleting")],
    })),
    ...GROUPS.map((group) => ({
      what: `${group} does not exist`,
      edits: [drop("facts", fact("resourceGroups", "", { name: group }))],
    })),
    ...GROUPS.flatMap((group) =>
      TAGS.flatMap((tag) => [
        {
          what: `${group} lacks the tag ${tag}`,
          edits: [drop("facts", fact("resourceGroups", "", { name: group }, "tags", tag))],
          also: ["POL-12"],
        },
        {
          what: `${group} has another ${tag}`,
          edits: [setFact("resourceGroups", "", [{ name: group }, "tags", tag], "else")],
          also: ["POL-12"],
        },
      ]),
    ),
    ...MOVES.filter(([, group]) => group !== "net").map((move) => ({
      what: `${targetId(move)} exists elsewhere`,
      edits: [
        add("facts", fact("existingResources", move[0].toLowerCase()), {
          id: targetId(move),
          type: move[0],
          location: "westeurope",
          zones: [],
          tags: {},
          machines: [],
        }),
      ],
      also: STATEFUL.test(move[0]) ? ["DOM-05"] : [],
    })),
  ),
];

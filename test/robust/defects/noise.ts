import { stringify } from "yaml";
import { FACT_KINDS, type FactKindName } from "../../../src/facts/facts.ts";
import { SUBSCRIPTION } from "../../worlds/shop.ts";
import { ROLE } from "../../worlds/roles.ts";
import { numbersFrom } from "../mutate.ts";
import { fact } from "./defect.ts";
import { add, listOf, member, set, type DocumentName, type Edit } from "./edit.ts";
import { groupId, guidOf, idIn, QUERY } from "./tables/shop.ts";
import { changedBy, type Documents } from "./world.ts";

/** The same world written in another way, or with something beside it that is nobody's concern. */
export interface Variation {
  readonly what: string;
  readonly apply: (documents: Documents) => Documents;
}

const MOVED = "Microsoft.Web/sites";
/** Names of documents other than the facts. */
const FILES: readonly DocumentName[] = [
  "examples/infra/web.json",
  "examples/infra/web.parameters.json",
  "examples/infra/data.tfplan.json",
];

export function variations(documents: Documents): Variation[] {
  const kinds = FACT_KINDS.filter((kind) => member(factsOf(documents), kind) !== undefined);
  return [
    ...kinds.flatMap((kind) => [
      inFacts(kind, "with every list the other way round", reversed),
      inFacts(kind, "with every list in another order", (value) => shuffled(value, numbersFrom(kind.length))),
      inFacts(kind, "with ids in capital letters", (value) =>
        texts(value, (text) => (isId(text) ? text.toUpperCase() : text)),
      ),
      inFacts(kind, "with ids in small letters", (value) =>
        texts(value, (text) => (isId(text) ? text.toLowerCase() : text)),
      ),
    ]),
    ...FILES.flatMap((file) => [
      written(file, "with keys the other way round", (value) => JSON.stringify(keysReversed(value))),
      written(file, "on many lines", (value) => JSON.stringify(value, undefined, 2)),
      written(file, "with tabs and Windows line ends", (value) =>
        JSON.stringify(value, undefined, "\t").replaceAll("\n", "\r\n"),
      ),
      written(file, "with a byte order mark", (value) => `\ufeff${JSON.stringify(value)}`),
    ]),
    written("manifest", "as YAML of many lines", (value) => stringify(value)),
    written("manifest", "with keys the other way round", (value) => stringify(keysReversed(value))),
    written("manifest", "with Windows line ends", (value) => stringify(value).replaceAll("\n", "\r\n")),
    written("manifest", "with comments everywhere", (value) =>
      stringify(value).replaceAll(/^(\S)/gm, "# why\n\n$1"),
    ),
    written("manifest", "with texts in quotes", (value) =>
      stringify(value, { defaultStringType: "QUOTE_DOUBLE" }),
    ),
    written("manifest", "with a byte order mark", (value) => `\ufeff${stringify(value)}`),
    ...UNRELATED.map(([what, ...edits]): Variation => ({ what, apply: (from) => changedBy(from, edits) })),
  ];
}

function factsOf(documents: Documents): unknown {
  return member(documents.get("facts"), "facts");
}

function inFacts(kind: FactKindName, what: string, how: (value: unknown) => unknown): Variation {
  const edit = {
    document: "facts" as const,
    path: ["facts", kind],
    change: (all: unknown) => values(all, how),
  };
  return { what: `${kind} ${what}`, apply: (from) => changedBy(from, [edit]) };
}

/** The values of facts, whose keys stay. */
function values(all: unknown, how: (value: unknown) => unknown): unknown {
  return Object.fromEntries(
    Object.entries(typeof all === "object" && all !== null ? all : {}).map(
      ([key, one]: [string, unknown]) => [key, { known: true, value: how(member(one, "value")) }],
    ),
  );
}

function written(document: DocumentName, what: string, how: (value: unknown) => string): Variation {
  return {
    what: `${document} ${what}`,
    apply: (from) => changedBy(from, [{ document, path: [], change: how }]),
  };
}

function isId(text: string): boolean {
  return text.startsWith("/subscriptions/") || text.startsWith("/providers/");
}

function texts(value: unknown, how: (text: string) => string): unknown {
  if (typeof value === "string") return how(value);
  return mapped(value, (inner) => texts(inner, how));
}

function mapped(value: unknown, how: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(how);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, how(inner)]),
  );
}

function reversed(value: unknown): unknown {
  const inner = mapped(value, reversed);
  return Array.isArray(inner) ? inner.toReversed() : inner;
}

function shuffled(value: unknown, random: (below: number) => number): unknown {
  const inner = mapped(value, (one) => shuffled(one, random));
  if (!Array.isArray(inner)) return inner;
  const left: unknown[] = [...listOf(inner)];
  return Array.from({ length: left.length }, () => left.splice(random(left.length), 1)[0]);
}

function keysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysReversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]: [string, unknown]) => [key, keysReversed(inner)]),
  );
}

const elsewhere = groupId("rg-else");
const grant = (scope: string, role: string, type: string): Edit =>
  add("facts", fact("roleAssignments", ""), {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${guidOf(70)}`,
    scope,
    roleGuid: role,
    principalId: guidOf(71),
    principalType: type,
  });
const exists = (type: string, name: string): Edit =>
  add("facts", fact("existingResources", type.toLowerCase()), {
    id: idIn("rg-else", type, name),
    type,
    location: "northeurope",
    zones: [],
    tags: {},
    machines: [],
  });

/** What stands beside what moves. */
const UNRELATED: readonly (readonly [what: string, ...edits: Edit[]])[] = [
  [
    "another resource group in another region",
    add("facts", fact("resourceGroups", ""), {
      id: elsewhere,
      name: "rg-else",
      location: "northeurope",
      tags: {},
      provisioningState: "Succeeded",
    }),
  ],
  ["a reader of another group", grant(elsewhere, ROLE.reader, "Group")],
  ["a user who reads the subscription", grant(SUBSCRIPTION, ROLE.reader, "User")],
  ["a contributor of another group", grant(elsewhere, ROLE.contributor, "ServicePrincipal")],
  ["an app of another name", exists(MOVED, "app-else")],
  ["a vault of another name", exists("Microsoft.KeyVault/vaults", "kv-else")],
  ["an account of another name", exists("Microsoft.Storage/storageAccounts", "stelse")],
  ["a machine of another name", exists("Microsoft.Compute/virtualMachines", "vm-else")],
  [
    "a lock on another group",
    add("facts", fact("locks", ""), {
      id: `${elsewhere}/providers/Microsoft.Authorization/locks/freeze`,
      level: "ReadOnly",
    }),
  ],
  [
    "a deny assignment on another group",
    add("facts", fact("denyAssignments", ""), {
      id: `${elsewhere}/providers/Microsoft.Authorization/denyAssignments/${guidOf(72)}`,
      denyAssignmentName: "else",
      scope: elsewhere,
      permissions: [{ actions: ["*"], notActions: [], dataActions: [], notDataActions: [] }],
      doNotApplyToChildScopes: false,
      principals: [{ id: "00000000-0000-0000-0000-000000000000", type: "SystemDefined" }],
      excludePrincipals: [],
    }),
  ],
  [
    "another identity",
    add("facts", fact("identities", ""), {
      id: idIn("rg-else", "Microsoft.ManagedIdentity/userAssignedIdentities", "id-else"),
      name: "id-else",
      location: "northeurope",
      principalId: guidOf(73),
      clientId: guidOf(74),
    }),
  ],
  [
    "a counter of a family that nothing uses, full",
    add("facts", fact("computeUsages", "swedencentral"), {
      name: "standardElseFamily",
      localizedName: "Else",
      currentValue: 10,
      limit: 10,
    }),
  ],
  [
    "a custom role that nobody holds",
    add("facts", fact("roleDefinitions", ""), {
      guid: guidOf(75),
      roleName: "Else",
      type: "CustomRole",
      permissions: [{ actions: ["*/read"], notActions: [], dataActions: [], notDataActions: [] }],
      assignableScopes: [SUBSCRIPTION],
    }),
  ],
  [
    "a resource at the source that stays and is said to",
    add("facts", fact("sourceResources", QUERY), {
      id: idIn("rg-shop-web-weu", "Microsoft.Cache/redis", "redis-else"),
      type: "Microsoft.Cache/redis",
      location: "westeurope",
    }),
    add("manifest", ["inventory", 0, "resourceGraph", "stays"], {
      resource: "redis-else",
      reason: "it is rebuilt",
    }),
  ],
  [
    "another name of the subscription",
    set("facts", fact("subscription", "", "displayName"), "Shop, production"),
  ],
  [
    "another display name of the budget's counter",
    set("facts", fact("computeUsages", "swedencentral", { name: "cores" }, "localizedName"), "vCPUs"),
  ],
  [
    "more money than was spent before",
    set("facts", fact("budgets", "", { name: "budget-shop-prod" }, "currentSpend", "amount"), 31_201),
  ],
  [
    "more room in the region",
    set("facts", fact("computeUsages", "swedencentral", { name: "cores" }, "limit"), 500),
  ],
];

import { armError } from "./arm-answers.ts";
import type { Answer } from "./http.ts";
import { isJsonArray, isJsonObject, parseJson, stringAt, type Json, type JsonObject } from "./json.ts";
import type { ArmResource, World } from "./world.ts";

/** Columns that the table `resources` has of its own. */
const COLUMNS = [
  "id",
  "tenantId",
  "name",
  "type",
  "location",
  "sku",
  "kind",
  "managedBy",
  "resourceGroup",
  "tags",
  "zones",
  "identity",
  "properties",
];

function bad(message: string): Answer {
  return armError(400, "BadRequest", message);
}

function questionOf(body: string): JsonObject | undefined {
  try {
    const question = parseJson(body);
    return isJsonObject(question) ? question : undefined;
  } catch {
    return undefined;
  }
}

/** The group stands in the id, where the world does not state it. */
function columnOf(resource: ArmResource, column: string): Json {
  const group = /\/resourceGroups\/([^/]+)/i.exec(resource.id)?.[1] ?? null;
  return resource[column] ?? (column === "resourceGroup" ? group : null);
}

/** Resources that a condition such as `type =~ 'a/b'` or `tags.app == 'shop'` selects; `true` selects all. */
function selector(condition: string): ((resource: ArmResource) => boolean) | undefined {
  if (/^true$/i.test(condition)) return () => true;
  const [, listed = "", list] = /^([A-Za-z]+) in~ \(('[^']*'(?:, '[^']*')*)\)$/.exec(condition) ?? [];
  if (list !== undefined) {
    const values = list.split(", ").map((one) => one.slice(1, -1).toLowerCase());
    return (resource) => {
      const value = columnOf(resource, listed);
      return typeof value === "string" && values.includes(value.toLowerCase());
    };
  }
  const match = /^([A-Za-z]+)(?:\.([A-Za-z]+))? (=~|==) '([^']*)'$/.exec(condition);
  if (!match) return undefined;
  const [, column = "", inner, operator, wanted = ""] = match;
  return (resource) => {
    const value = column === "resourceGroup" ? groupOf(resource) : resource[column];
    const found = inner === undefined ? value : isJsonObject(value) ? value[inner] : undefined;
    if (typeof found !== "string") return false;
    return operator === "==" ? found === wanted : found.toLowerCase() === wanted.toLowerCase();
  };
}

/** The service has it as a column of its own; here it stands in the id. */
function groupOf({ id }: ArmResource): string | undefined {
  return /\/resourceGroups\/([^/]+)/i.exec(id)?.[1];
}

/** `size = properties.hardwareProfile.vmSize`: a column of its own from a path. */
function extension(column: string): { name: string; path: readonly string[] } | undefined {
  const [, name, path] = /^([a-z]+) = (properties(?:\.[A-Za-z]+)+)$/.exec(column) ?? [];
  return name === undefined || path === undefined ? undefined : { name, path: path.split(".") };
}

function member(value: Json, key: string): Json {
  return isJsonObject(value) ? (value[key] ?? null) : null;
}

/** `resources | where … | project … | order by id asc`, and nothing else, as the service answers it in `objectArray`. */
export function resourceGraph(world: World, body: string, pageSize: unknown): Answer {
  const question = questionOf(body);
  if (question === undefined) return bad("The request body is not JSON.");
  const subscriptions = question["subscriptions"];
  const query = stringAt(question, "query");
  const options = question["options"];
  if (!isJsonArray(subscriptions) || !isJsonObject(options))
    return bad("subscriptions and options are needed.");
  const unknown = subscriptions.find(
    (id) => !world.subscriptions.some(({ subscriptionId }) => subscriptionId === id),
  );
  if (unknown !== undefined) return armError(403, "AccessDenied", "No subscription may be read.");
  const parts = query.split(" | ");
  const [table, ...rest] = parts;
  const order = rest.pop();
  const project = rest.pop();
  const known = ["resources", "resourcecontainers", "recoveryservicesresources"].includes(table ?? "");
  if (!known || !project?.startsWith("project ")) return bad("InvalidQuery");
  const conditions = rest.map((part) => selector(part.replace(/^where /, "")));
  if (conditions.includes(undefined)) return bad("InvalidQuery");
  const columns = project.slice("project ".length).split(", ");
  if (columns.some((column) => !COLUMNS.includes(column) && extension(column) === undefined))
    return bad("InvalidQuery");
  const rows = (table === "resourcecontainers" ? containers(world) : (world.resources ?? []))
    .filter((resource) =>
      subscriptions.some(
        (id) => typeof id === "string" && `${resource.id}/`.includes(`/subscriptions/${id}/`),
      ),
    )
    .filter((resource) => conditions.every((meets) => meets?.(resource) === true))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((resource) =>
      Object.fromEntries(
        columns.map((name): [string, Json] => {
          const column = extension(name);
          return column === undefined
            ? [name, resource[name] ?? null]
            : [column.name, column.path.reduce<Json>(member, resource)];
        }),
      ),
    );
  return page(rows, options, order === "order by id asc", typeof pageSize === "number" ? pageSize : Infinity);
}

/** Subscriptions with the management groups above them, the nearest first. */
function containers(world: World): ArmResource[] {
  return world.subscriptions.map(({ subscriptionId, managementGroup }) => {
    const chain: JsonObject[] = [];
    for (let name: string | undefined = managementGroup; name !== undefined;) {
      const group: World["managementGroups"][number] | undefined = world.managementGroups.find(
        (one) => one.name === name,
      );
      chain.push({ name, displayName: group?.displayName ?? name });
      name = group?.parent;
    }
    return {
      id: `/subscriptions/${subscriptionId}`,
      name: subscriptionId,
      type: "microsoft.resources/subscriptions",
      tenantId: world.tenantId,
      properties: { managementGroupAncestorsChain: chain },
    };
  });
}

/** Without an order the service cuts the list and gives no token to go on with. */
function page(rows: readonly JsonObject[], options: JsonObject, ordered: boolean, most: number): Answer {
  const top = options["$top"];
  const token = options["$skipToken"];
  const start = typeof token === "string" ? Number(token.replace(/^page-/, "")) : 0;
  if (!Number.isInteger(start)) return bad("The skip token is invalid.");
  const size = Math.min(typeof top === "number" ? top : 100, most);
  const data = rows.slice(start, start + size);
  const more = start + size < rows.length;
  return {
    status: 200,
    body: {
      totalRecords: rows.length,
      count: data.length,
      data,
      facets: [],
      resultTruncated: more && !ordered ? "true" : "false",
      ...(more && ordered ? { $skipToken: `page-${String(start + size)}` } : {}),
    },
  };
}

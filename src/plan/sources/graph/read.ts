import { sameText } from "../../../base/names.ts";
import { UserError, type Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { entryOf, type Json, type JsonObject } from "../../../expression/json.ts";
import { entry, listAt, plain, type JsonDocument, type JsonTree } from "../arm/json/tree.ts";
import type { SourceResource } from "../../plan.ts";
import { sameType, type ResourceType } from "../../../base/resource-type.ts";
import { idParts } from "../../merge/identity.ts";
import { isObject, readColumns } from "./columns.ts";

/** A row of an export: the resource, and all columns that can be read. */
export interface GraphRow {
  readonly resource: SourceResource;
  readonly columns: JsonObject;
  /** Names, in small letters, of columns that stand there and cannot be read. */
  readonly unread: readonly string[];
  readonly place: Place;
}

export interface GraphExport {
  /** Each resource once, in the order of the file. */
  readonly rows: readonly GraphRow[];
  /** Rows and columns that could not be read. */
  readonly problems: readonly Problem[];
  /** True where a row could not be read. */
  readonly lost: boolean;
  /** Why rows are missing; undefined when these are all. */
  readonly cut?: { readonly why: Sentence; readonly place: Place };
}

/** Rows that are named where none can be read. */
const MOST_PROBLEMS = 20;

/**
 * Reads what `az graph query -o json` writes, an answer of the service's own API, or a bare list of rows; rows as objects or
 * as a table with columns. A row without a resource id is left out, a column that cannot be read is not known; each is a problem.
 * @throws UserError for another document, and where no row can be read
 */
export function readGraphExport(document: JsonDocument): GraphExport {
  const { root, place } = document;
  const problems: Problem[] = [];
  const found = new Map<string, GraphRow>();
  let lost = false;
  for (const row of rowsOf(document)) {
    const { tree } = row;
    if ("message" in row) {
      problems.push({ place: place(tree), ...wanted(row.message) });
      lost = true;
      continue;
    }
    const { columns, wrong } = readColumns(row.columns);
    for (const { problem } of wrong) problems.push({ place: place(tree), ...problem });
    const id = textOf(columns, "id");
    const parts = id === undefined ? undefined : idParts(id);
    if (id === undefined || parts === undefined) {
      problems.push({
        message: id === undefined ? say`a row has no ${"id"}` : say`${id} is not the id of a resource`,
        place: place(tree),
        expected: say`the id of a resource in each row`,
        help: say`add ${"id"} to the columns of ${"project"} in the query, and ask the table ${"resources"}`,
      });
      lost = true;
      continue;
    }
    const key = id.toLowerCase();
    if (!found.has(key))
      found.set(key, {
        resource: resourceOf(id, parts, columns),
        columns,
        unread: wrong.map(({ name }) => name.toLowerCase()),
        place: place(tree),
      });
  }
  if (found.size === 0 && problems.length > 0) throw new UserError(problems.slice(0, MOST_PROBLEMS));
  const rows = [...found.values()];
  const why = cutOf(root, rows.length);
  return { rows, problems, lost, ...(why === undefined ? {} : { cut: { why, place: place(root) } }) };
}

/** A row, or why it is none. */
type RawRow =
  | { readonly tree: JsonTree; readonly columns: JsonObject }
  | { readonly tree: JsonTree; readonly message: Sentence };

function wanted(message: Sentence): Problem {
  return {
    message,
    expected: say`the JSON of ${"az graph query"}: a list ${"data"} of resources`,
    help: say`write the file with ${"az graph query -q … -o json"}`,
  };
}

function rowsOf({ root, place }: JsonDocument): RawRow[] {
  const wrong = (tree: JsonTree, message: Sentence): UserError =>
    new UserError([{ place: place(tree), ...wanted(message) }]);
  const data = root.kind === "list" ? root : entry(root, "data");
  if (data === undefined) throw wrong(root, say`the file contains no answer of Resource Graph`);
  if (data.kind === "list") {
    return data.items.map((tree) => {
      const columns = plain(tree);
      return isObject(columns) ? { tree, columns } : { tree, message: say`a row is not an object` };
    });
  }
  const names = listAt(data, "columns")?.items.map((column) => {
    const name = entry(column, "name");
    return name?.kind === "scalar" && typeof name.value === "string" ? name.value : undefined;
  });
  const rows = listAt(data, "rows");
  if (names === undefined || rows === undefined || names.includes(undefined))
    throw wrong(data, say`${"data"} is neither a list of resources nor a table`);
  return rows.items.map((tree) => {
    if (tree.kind !== "list" || tree.items.length !== names.length)
      return { tree, message: say`a row does not have the ${names.length} columns of the table` };
    const cells = tree.items.map(plain);
    return {
      tree,
      columns: Object.fromEntries(names.map((name, index) => [name ?? "", cells[index] ?? null])),
    };
  });
}

/** Answers come in pages; a file that holds one of several must not pass for all. */
function cutOf(root: JsonTree, count: number): Sentence | undefined {
  if (root.kind !== "map") return undefined;
  const value = (name: string): Json => {
    const found = entry(root, name);
    return found === undefined ? null : plain(found);
  };
  const more = [value("skip_token"), value("skipToken"), value("$skipToken")].some(
    (token) => typeof token === "string" && token !== "",
  );
  const truncated = value("resultTruncated") ?? value("result_truncated");
  if (more || truncated === true || (typeof truncated === "string" && sameText(truncated, "true")))
    return say`The answer was cut off after a page, so the file does not list all resources.`;
  const totals = [value("totalRecords"), value("total_records")];
  const total = totals.find((number) => typeof number === "number");
  return typeof total === "number" && total > count
    ? say`The file holds ${count} of ${total} resources.`
    : undefined;
}

function resourceOf(
  id: string,
  { type, name, resourceGroup }: NonNullable<ReturnType<typeof idParts>>,
  columns: JsonObject,
): SourceResource {
  const location = textOf(columns, "location");
  const managedBy = textOf(columns, "managedBy");
  const sku = entryOf(columns, "sku");
  const skuName = sku !== undefined && isObject(sku) ? textOf(sku, "name") : textOf(columns, "sku");
  return {
    id,
    type,
    name,
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(location === undefined || location === "" ? {} : { location }),
    ...(skuName === undefined ? {} : { sku: skuName }),
    ...(managedBy === undefined || managedBy === "" ? {} : { managedBy }),
    ...tagsOf(columns),
    ...rangesOf(type, columns),
  };
}

/** A download holds null where a resource has none. */
function tagsOf(columns: JsonObject): Pick<SourceResource, "tags"> {
  const tags = entryOf(columns, "tags");
  if (tags === undefined) return {};
  if (tags === null) return { tags: {} };
  if (!isObject(tags)) return {};
  return {
    tags: Object.fromEntries(
      Object.entries(tags).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    ),
  };
}

/** Address ranges of a virtual network, where the query asks for its properties. */
function rangesOf(type: ResourceType, columns: JsonObject): Pick<SourceResource, "ranges"> {
  if (!sameType(type, "Microsoft.Network/virtualNetworks")) return {};
  const prefixes = ["properties", "addressSpace", "addressPrefixes"].reduce<Json | undefined>(
    (value, key) => (value !== undefined && isObject(value) ? entryOf(value, key) : undefined),
    columns,
  );
  if (!Array.isArray(prefixes)) return {};
  return { ranges: prefixes.filter((one) => typeof one === "string") };
}

function textOf(columns: JsonObject, name: string): string | undefined {
  const value = entryOf(columns, name);
  return typeof value === "string" ? value : undefined;
}

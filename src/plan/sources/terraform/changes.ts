import type { Problem } from "../../../base/errors.ts";
import { say } from "../../../base/sentence.ts";
import type { Json, JsonObject } from "../../../expression/json.ts";
import type { Value } from "../../../expression/value.ts";
import { plain, type JsonDocument, type JsonTree } from "../arm/json/tree.ts";
import { addressOf, type Address } from "./address.ts";
import { itemsOf, member, textOf, type PlanDocument } from "./document.ts";
import { masked } from "./values.ts";

/** `unknown`: only the planned values name the resource, which do not tell what happens to it. */
export type ChangeAction =
  "no-op" | "create" | "read" | "update" | "delete" | "replace" | "forget" | "unknown";

/** One entry of the plan: what happens to one resource. */
export interface Change {
  /** As written; a deposed object shares it with the resource that took its place. */
  readonly address: string;
  readonly parsed: Address;
  readonly type: string;
  readonly provider: string;
  readonly action: ChangeAction;
  /** The resource as it is, without its sensitive parts; undefined where it does not exist. */
  readonly before: Value | undefined;
  /** The resource as it will be; undefined where it will not exist. */
  readonly after: Value | undefined;
  readonly previousAddress?: string;
  /** Id under which it exists, where the plan imports it and knows it. */
  readonly importing?: { readonly id?: string };
  /** A leftover of an earlier replacement, which only awaits its end. */
  readonly deposed: boolean;
  /** Why Terraform put the change off. */
  readonly deferred?: string;
  /** True where the resource was changed outside of Terraform since its state was written. */
  readonly drifted: boolean;
  readonly tree: JsonTree;
}

const ACTIONS: Readonly<Record<string, ChangeAction>> = {
  "no-op": "no-op",
  create: "create",
  read: "read",
  update: "update",
  delete: "delete",
  "delete create": "replace",
  "create delete": "replace",
  forget: "forget",
  "create forget": "create",
  "forget create": "create",
};

/** All changes of managed resources, those that are put off and those that only the planned values name among them. */
export function changesOf(document: PlanDocument): { changes: Change[]; problems: Problem[] } {
  const { json, root } = document;
  const changes: Change[] = [];
  const problems: Problem[] = [];
  const drifted = new Set(
    itemsOf(member(root, "resource_drift")).flatMap((tree) => textOf(member(tree, "address")) ?? []),
  );
  const take = (tree: JsonTree, deferred?: string): void => {
    const read = changeOf(json, tree, drifted, deferred);
    if (read === "data") return;
    if ("message" in read) problems.push(read);
    else changes.push(read);
  };
  for (const tree of itemsOf(member(root, "resource_changes"))) take(tree);
  for (const tree of itemsOf(member(root, "deferred_changes"))) {
    const inner = member(tree, "resource_change");
    const reason = textOf(member(tree, "reason")) ?? "unknown";
    if (inner === undefined) problems.push(odd(json, tree, "resource_change"));
    else take(inner, reason);
  }
  const known = new Set(changes.map(({ address }) => address));
  const modules = [member(member(root, "planned_values"), "root_module")];
  for (const at of modules) {
    modules.push(...itemsOf(member(at, "child_modules")));
    for (const tree of itemsOf(member(at, "resources"))) {
      const read = plannedOf(json, tree);
      if (read === "data") continue;
      if ("message" in read) problems.push(read);
      else if (!known.has(read.address)) changes.push(read);
    }
  }
  return { changes, problems };
}

function odd(json: JsonDocument, tree: JsonTree, what: string): Problem {
  return {
    message: say`an entry of the plan has no ${what} as Terraform writes it`,
    place: json.place(member(tree, what) ?? tree),
    help: say`write the plan again with ${"terraform show -json FILE"}`,
  };
}

interface Head {
  readonly address: string;
  readonly parsed: Address;
  readonly type: string;
  readonly provider: string;
}

/** What changes and planned values have alike; the name of the member that is not as it should be. */
function headOf(tree: JsonTree): Head | "data" | { readonly wrong: string } {
  if (textOf(member(tree, "mode")) === "data") return "data";
  const address = textOf(member(tree, "address"));
  const type = textOf(member(tree, "type"));
  if (type === undefined || !/^[A-Za-z][\w-]{0,150}$/.test(type)) return { wrong: "type" };
  const parsed = address === undefined || address.length > 4_000 ? undefined : addressOf(address);
  if (address === undefined || parsed === undefined) return { wrong: "address" };
  const provider = textOf(member(tree, "provider_name")) ?? "";
  return { address, parsed, type, provider };
}

function changeOf(
  json: JsonDocument,
  tree: JsonTree,
  drifted: ReadonlySet<string>,
  deferred?: string,
): Change | "data" | Problem {
  const head = headOf(tree);
  if (head === "data") return head;
  if ("wrong" in head) return odd(json, tree, head.wrong);
  const change = member(tree, "change");
  if (change?.kind !== "map") return odd(json, tree, "change");
  const actions = itemsOf(member(change, "actions")).map((item) => textOf(item) ?? "?");
  const action = Object.hasOwn(ACTIONS, actions.join(" ")) ? ACTIONS[actions.join(" ")] : undefined;
  if (action === undefined) return odd(json, change, "actions");
  const part = (name: string): Json | undefined => {
    const found = member(change, name);
    return found === undefined ? undefined : plain(found);
  };
  const before = part("before");
  const after = part("after");
  if (!isResource(before)) return odd(json, change, "before");
  if (!isResource(after)) return odd(json, change, "after");
  const previousAddress = textOf(member(tree, "previous_address"));
  const importing = member(change, "importing");
  const importId = textOf(member(importing, "id"));
  return {
    ...head,
    action,
    before: masked(before, { unknown: undefined, sensitive: part("before_sensitive") }, head.address),
    after: action === "delete" || action === "forget" ? undefined : afterOf(head.address, after, part),
    ...(previousAddress === undefined ? {} : { previousAddress }),
    ...(importing?.kind === "map" ? { importing: importId === undefined ? {} : { id: importId } } : {}),
    deposed: textOf(member(tree, "deposed")) !== undefined,
    drifted: drifted.has(head.address),
    ...(deferred === undefined ? {} : { deferred }),
    tree,
  };
}

function afterOf(
  address: string,
  after: JsonObject | null | undefined,
  part: (name: string) => Json | undefined,
): Value {
  const masks = { unknown: part("after_unknown"), sensitive: part("after_sensitive") };
  return masked(after ?? {}, masks, address) ?? {};
}

/** The values alone: what they do not name is not known. */
function plannedOf(json: JsonDocument, tree: JsonTree): Change | "data" | Problem {
  const head = headOf(tree);
  if (head === "data") return head;
  if ("wrong" in head) return odd(json, tree, head.wrong);
  const values = member(tree, "values");
  const sensitive = member(tree, "sensitive_values");
  const value = values === undefined ? {} : plain(values);
  if (!isResource(value)) return odd(json, tree, "values");
  const masks = { unknown: undefined, sensitive: sensitive === undefined ? undefined : plain(sensitive) };
  const after = masked(value ?? {}, masks, head.address) ?? {};
  return { ...head, action: "unknown", before: undefined, after, deposed: false, drifted: false, tree };
}

function isResource(json: Json | undefined): json is JsonObject | null | undefined {
  return json === undefined || json === null || (typeof json === "object" && !Array.isArray(json));
}

import type { Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import type { Json, JsonObject } from "../../../expression/json.ts";
import type { Value } from "../../../expression/value.ts";
import { addressOf, type Address } from "./address.ts";
import { isMap, itemsIn, memberIn, textIn } from "./plain.ts";
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
  readonly place: Place;
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

/** An entry of the plan as it stands in the document. */
export interface PlanEntry {
  readonly json: Json;
  readonly place: Place;
  /** Where a part of it stands; the nearest that it has. */
  placeOf(...path: readonly string[]): Place;
}

function odd(entry: PlanEntry, ...path: readonly string[]): Problem {
  return {
    message: say`an entry of the plan has no ${path.at(-1) ?? "content"} as Terraform writes it`,
    place: entry.placeOf(...path),
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
function headOf(json: Json): Head | "data" | { readonly wrong: string } {
  if (textIn(memberIn(json, "mode")) === "data") return "data";
  const address = textIn(memberIn(json, "address"));
  const type = textIn(memberIn(json, "type"));
  if (type === undefined || !/^[A-Za-z][\w-]{0,150}$/.test(type)) return { wrong: "type" };
  const parsed = address === undefined || address.length > 4_000 ? undefined : addressOf(address);
  if (address === undefined || parsed === undefined) return { wrong: "address" };
  return { address, parsed, type, provider: textIn(memberIn(json, "provider_name")) ?? "" };
}

/**
 * The change that an entry of `resource_changes` states, or one of `deferred_changes` for a reason: `data` for a data source, the
 * problem for what is not as Terraform writes it.
 */
export function changeOf(entry: PlanEntry, deferred = false): Change | "data" | Problem {
  const json = deferred ? memberIn(entry.json, "resource_change") : entry.json;
  const at = deferred ? ["resource_change"] : [];
  if (json === undefined) return odd(entry, "resource_change");
  const head = headOf(json);
  if (head === "data") return head;
  if ("wrong" in head) return odd(entry, ...at, head.wrong);
  const change = memberIn(json, "change");
  if (!isMap(change)) return odd(entry, ...at, "change");
  const actions = itemsIn(memberIn(change, "actions")).map((item) => textIn(item) ?? "?");
  const action = Object.hasOwn(ACTIONS, actions.join(" ")) ? ACTIONS[actions.join(" ")] : undefined;
  if (action === undefined) return odd(entry, ...at, "change", "actions");
  const part = (name: string): Json | undefined => memberIn(change, name);
  const before = part("before");
  const after = part("after");
  if (!isResource(before)) return odd(entry, ...at, "change", "before");
  if (!isResource(after)) return odd(entry, ...at, "change", "after");
  const previousAddress = textIn(memberIn(json, "previous_address"));
  const importing = memberIn(change, "importing");
  const importId = textIn(memberIn(importing, "id"));
  const made = action === "delete" || action === "forget" ? undefined : afterOf(head.address, after, part);
  return {
    ...head,
    action,
    // What stays as it is is not stored twice.
    before:
      action === "no-op" && made !== undefined
        ? made
        : masked(before, { unknown: undefined, sensitive: part("before_sensitive") }, head.address),
    after: made,
    ...(previousAddress === undefined ? {} : { previousAddress }),
    ...(isMap(importing) ? { importing: importId === undefined ? {} : { id: importId } } : {}),
    deposed: textIn(memberIn(json, "deposed")) !== undefined,
    ...(deferred ? { deferred: textIn(memberIn(entry.json, "reason")) ?? "unknown" } : {}),
    place: entry.place,
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
export function plannedOf(entry: PlanEntry): Change | "data" | Problem {
  const head = headOf(entry.json);
  if (head === "data") return head;
  if ("wrong" in head) return odd(entry, head.wrong);
  const values = memberIn(entry.json, "values") ?? {};
  if (!isResource(values)) return odd(entry, "values");
  const masks = { unknown: undefined, sensitive: memberIn(entry.json, "sensitive_values") };
  const after = masked(values, masks, head.address) ?? {};
  return { ...head, action: "unknown", before: undefined, after, deposed: false, place: entry.place };
}

function isResource(json: Json | undefined): json is JsonObject | null | undefined {
  return json === undefined || json === null || isMap(json);
}

import { resourceType } from "../../../base/resource-type.ts";
import { UserError } from "../../../base/errors.ts";
import { type SubscriptionId } from "../../../base/names.ts";
import type { Place } from "../../../base/place.ts";
import { say, tame } from "../../../base/sentence.ts";
import { unknown, type Value, type ValueObject } from "../../../expression/value.ts";
import { entry, textAt, type JsonDocument, type JsonMap, type JsonTree } from "../arm/json/tree.ts";
import { regionOf, requestFacts } from "../../request.ts";
import type { Described } from "../../described.ts";
import type { Planned } from "../../model.ts";
import type { Gap } from "../../plan.ts";
import { idParts } from "../../merge/identity.ts";

export interface SnapshotSource {
  readonly entry: Gap["entry"];
  readonly subscription: SubscriptionId;
  /** For resources whose ids name none. */
  readonly resourceGroup?: string;
  readonly workload?: string;
}

/** Members that stand beside the body, or that the prediction adds. */
const BESIDE = new Set(["id", "name", "type", "apiversion", "dependson"]);
/** Stands in ids when `bicep snapshot` was told no subscription. */
const NO_SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";

/**
 * The predicted resources of `bicep snapshot`. A text in brackets is an expression that the prediction left open; each of its
 * diagnostics tells of something that it did not look into.
 * @throws UserError for another document
 */
export function readBicepSnapshot(
  { root, place }: JsonDocument,
  source: SnapshotSource,
): { described: Described[]; gaps: Gap[] } {
  const predicted = entry(root, "predictedResources");
  if (predicted?.kind !== "list") throw wrong(place(predicted ?? root));
  const [first] = predicted.items;
  if (first !== undefined && !predicted.items.some(({ kind }) => kind === "map")) throw wrong(place(first));
  const described: Described[] = [];
  const gaps: Gap[] = [];
  for (const tree of predicted.items) {
    const at = place(tree);
    const one: Described | Gap =
      tree.kind === "map"
        ? describedOf(tree, at, source)
        : {
            subject: at.path,
            why: say`It is not a resource.`,
            elsewhere: false,
            place: at,
            entry: source.entry,
          };
    if ("why" in one) gaps.push(one);
    else described.push(one);
  }
  const diagnostics = entry(root, "diagnostics");
  for (const tree of diagnostics?.kind === "list" ? diagnostics.items : []) {
    gaps.push({
      subject: "bicep snapshot",
      why: say`The prediction is not whole: ${tree.kind === "scalar" ? String(tree.value) : "see the file"}`,
      elsewhere: false,
      place: place(tree),
      entry: source.entry,
    });
  }
  return { described, gaps };
}

function wrong(place: Place): UserError {
  return new UserError([
    {
      message: say`the file contains no prediction of Bicep`,
      place,
      expected: say`a list ${"predictedResources"} of resources`,
      help: say`write the file with ${"bicep snapshot main.bicepparam --mode overwrite"}`,
    },
  ]);
}

function describedOf(tree: JsonMap, place: Place, source: SnapshotSource): Described | Gap {
  const id = textAt(tree, "id");
  const parts = id === undefined || isExpression(id) ? undefined : idParts(id);
  const written = textAt(tree, "type") ?? "";
  const type = resourceType(written) ?? parts?.type;
  const gap = { place, entry: source.entry };
  if (type === undefined) {
    return { ...gap, subject: tame(written, 200), why: say`The type is not one of Azure.`, elsewhere: false };
  }
  const subscription = parts?.subscription?.toLowerCase();
  const nobody = subscription === NO_SUBSCRIPTION;
  const outside = parts !== undefined && subscription === undefined;
  if (outside || (subscription !== undefined && !nobody && subscription !== source.subscription)) {
    return {
      ...gap,
      subject: type,
      why: say`It is deployed outside of the target subscription, which alone is looked at.`,
      elsewhere: true,
    };
  }
  const body = bodyOf(tree);
  const name = parts?.name ?? textAt(tree, "name") ?? "";
  const resourceGroup = parts?.resourceGroup ?? source.resourceGroup;
  const location = textAt(tree, "location");
  const apiVersion = textAt(tree, "apiVersion");
  const known = parts !== undefined && id !== undefined && !nobody;
  return {
    ...(source.workload === undefined ? {} : { workload: source.workload }),
    type,
    name: tame(name, 400),
    ...(known ? { id } : {}),
    ...(resourceGroup === undefined ? {} : { resourceGroup }),
    ...(location === undefined ? {} : { location: regionOf(text(location)) }),
    ...requestFacts(type, body),
    body,
    ...(apiVersion === undefined ? {} : { apiVersion }),
    origin: place,
  };
}

function bodyOf(tree: JsonMap): ValueObject {
  return Object.fromEntries(
    [...tree.entries]
      .filter(([key]) => !BESIDE.has(key.toLowerCase()))
      .map(([key, value]) => [key, valueOf(value)]),
  );
}

function valueOf(tree: JsonTree): Value {
  switch (tree.kind) {
    case "scalar":
      return typeof tree.value === "string" && isExpression(tree.value)
        ? unknown([tree.value.slice(1, -1)])
        : tree.value;
    case "list":
      return tree.items.map(valueOf);
    case "map":
      return Object.fromEntries(Array.from(tree.entries, ([key, item]) => [key, valueOf(item)]));
  }
}

function isExpression(text: string): boolean {
  return text.startsWith("[") && !text.startsWith("[[") && text.endsWith("]") && text.length > 2;
}

function text(value: string): Planned<string> {
  return isExpression(value) ? { known: false, expression: value.slice(1, -1) } : { known: true, value };
}

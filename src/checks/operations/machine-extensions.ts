import { sameText } from "../../base/names.ts";
import { sameType } from "../../base/resource-type.ts";
import {
  comparedExtensions,
  extensionOfRow,
  extensionsInSet,
  isExtended,
  plannedExtensions,
  VM_EXTENSIONS,
  type PlannedExtensions,
} from "../../derive/consistency/extensions.ts";
import type { ComparedSettings } from "../../derive/consistency/settings.ts";
import type { MovedPair } from "../../derive/moved-pairs.ts";
import { targetScope } from "../../derive/planned.ts";
import { sourceScope } from "../../derive/scope-map.ts";
import { seenOf } from "../../facts/fact.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import type { Context, Read } from "../check.ts";

const SET = "Microsoft.Compute/virtualMachineScaleSets";

/** The rows that tell the extensions of a machine; a scale set shows its own. */
export function extensionRefs(
  { resource, planned }: MovedPair,
  { manifest }: Pick<Context, "manifest">,
): FactRef<"resourceSettings">[] {
  if (!isExtended(resource.type) || sameType(resource.type, SET)) return [];
  const source = factRef("resourceSettings", sourceScope(manifest), VM_EXTENSIONS);
  const target = factRef("resourceSettings", targetScope(manifest), VM_EXTENSIONS);
  return planned.some(({ body }) => body !== undefined) ? [source] : [source, target];
}

/** The extensions of a machine on both sides; one setting that is not known where those of the source could not be read. */
export function extensionsOf(
  row: ResourceSettings,
  pair: MovedPair,
  context: Context,
  read: Read,
): ComparedSettings {
  const none = { equal: 0, others: [] };
  if (!isExtended(pair.resource.type)) return none;
  const [source, target] = extensionRefs(pair, context);
  if (source === undefined) {
    const own = extensionsInSet(row);
    return own.length === 0 ? none : comparedExtensions(own, extensionsAtTarget(pair, context, undefined));
  }
  const rows = seenOf(read(source));
  if (rows === undefined)
    return { equal: 0, others: [{ property: "extensions", source: "not read", judged: "unknown" }] };
  const own = rows.filter(({ id }) => isIn(id, row.id)).flatMap(extensionOfRow);
  const there = target === undefined ? undefined : seenOf(read(target));
  return comparedExtensions(own, extensionsAtTarget(pair, context, there));
}

/** By the deployment; by what exists where no request shows. */
function extensionsAtTarget(
  { resource, to, id, planned }: MovedPair,
  context: Context,
  rows: readonly ResourceSettings[] | undefined,
): PlannedExtensions {
  const said = plannedExtensions({ type: resource.type, name: to }, context.planned);
  const isShown = planned.some(({ body }) => body !== undefined);
  const there = (rows ?? []).filter((one) => id !== undefined && isIn(one.id, id)).flatMap(extensionOfRow);
  return { all: [...said.all, ...there], isOpen: said.isOpen || !isShown };
}

function isIn(id: string, machine: string): boolean {
  return sameText(id.slice(0, Math.max(0, id.toLowerCase().lastIndexOf("/extensions/"))), machine);
}

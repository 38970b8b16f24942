import { sameType } from "../../base/resource-type.ts";
import type { ServiceRequest } from "../../catalog/services/support/adapter.ts";
import { isServiceExtension } from "../../catalog/expected-differences.ts";
import { strictnessOf } from "../../catalog/strictness.ts";
import type { ResourceSettings } from "../../facts/kinds/resource-settings.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { requestOfSettings, serviceRequest } from "../services/request.ts";
import type { ComparedSetting, ComparedSettings } from "./settings.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SCALE_SET = "Microsoft.Compute/virtualMachineScaleSets";
export const VM_EXTENSIONS = `${VM}/extensions`;
const PROFILE = "properties.virtualMachineProfile.extensionProfile.extensions";

/** An extension of a machine, as far as a side states it. */
export interface Extension {
  /** `publisher/type` */
  readonly name: string;
  /** `typeHandlerVersion` */
  readonly version?: string;
  /** Whether it takes newer versions of the same major one when it is deployed. */
  readonly minor?: boolean;
  /** Whether the platform keeps it up to date. */
  readonly automatic?: boolean;
}

/** What a deployment says of the extensions of a machine. */
export interface PlannedExtensions {
  readonly all: readonly Extension[];
  /** One of them is known only after deployment, so that any may be it. */
  readonly isOpen: boolean;
}

export function isExtended(type: string): boolean {
  return sameType(type, VM) || sameType(type, SCALE_SET);
}

/** The extension that a row of the table is of. */
export function extensionOfRow(row: ResourceSettings): Extension[] {
  return extensionOf(requestOfSettings(VM_EXTENSIONS, row)) ?? [];
}

/** The extensions that stand in the settings of a scale set. */
export function extensionsInSet(row: ResourceSettings): Extension[] {
  const items = requestOfSettings(SCALE_SET, row).items(PROFILE);
  return items?.known === true ? items.value.flatMap((one) => extensionOf(one) ?? []) : [];
}

/** The extensions that the deployment gives a machine or scale set, in resources of their own or in its request. */
export function plannedExtensions(
  { type, name }: Pick<PlannedResource, "type" | "name">,
  planned: readonly PlannedResource[],
): PlannedExtensions {
  const parent = name.toLowerCase();
  const own = planned.filter(
    (one) => sameType(one.type, `${type}/extensions`) && one.name.toLowerCase().startsWith(`${parent}/`),
  );
  const inside = planned
    .filter((one) => sameType(one.type, type) && one.name.toLowerCase() === parent)
    .map((one) => serviceRequest(one).items(PROFILE));
  const requests = [
    ...own.map(serviceRequest),
    ...inside.flatMap((items) => (items?.known === true ? items.value : [])),
  ];
  const said = requests.map(extensionOf);
  return {
    all: said.flatMap((one) => one ?? []),
    isOpen: said.includes(undefined) || inside.some((items) => items?.known === false),
  };
}

/** Undefined where which it is is known only after deployment. */
function extensionOf(request: ServiceRequest): Extension[] | undefined {
  const [publisher, type] = [request.text("properties.publisher"), request.text("properties.type")];
  if (publisher?.known !== true || type?.known !== true) return undefined;
  const version = request.text("properties.typeHandlerVersion");
  const flag = (name: string): boolean | undefined => {
    const value = request.flag(`properties.${name}`);
    return value?.known === true ? value.value : undefined;
  };
  const [minor, automatic] = [flag("autoUpgradeMinorVersion"), flag("enableAutomaticUpgrade")];
  return [
    {
      name: `${publisher.value}/${type.value}`,
      ...(version?.known === true ? { version: version.value } : {}),
      ...(minor === undefined ? {} : { minor }),
      ...(automatic === undefined ? {} : { automatic }),
    },
  ];
}

/** Each extension of the source beside the one of its publisher and type at the target; those that a service installs itself are left out. */
export function comparedExtensions(
  source: readonly Extension[],
  { all, isOpen }: PlannedExtensions,
): ComparedSettings {
  let equal = 0;
  const others: ComparedSetting[] = [];
  for (const own of source.filter(({ name }) => !isServiceExtension(name))) {
    const other = all.find(({ name }) => name.toLowerCase() === own.name.toLowerCase());
    const base = { property: `extension ${own.name}`, source: textOf(own) };
    if (other === undefined) others.push({ ...base, judged: isOpen ? "unknown" : "missing" });
    else {
      const judged = judgedOf(own, other);
      if (judged === "equal") equal += 1;
      else others.push({ ...base, target: textOf(other), judged });
    }
  }
  return { equal, others: others.toSorted((a, b) => (a.property < b.property ? -1 : 1)) };
}

/** `1.5, upgraded automatically` */
function textOf({ version, automatic }: Extension): string {
  return [version ?? "any version", ...(automatic === true ? ["upgraded automatically"] : [])].join(", ");
}

/** A lower version is weaker, unless it takes the newer ones of the same major version by itself. */
function judgedOf(own: Extension, other: Extension): "equal" | "stricter" | "weaker" | "differs" {
  if (own.automatic === true && other.automatic === false) return "weaker";
  if (own.version === undefined || other.version === undefined) return "equal";
  const [before, after] = [own.version, other.version];
  const judged = strictnessOf({ path: "version", group: "version", order: "more" }, before, after);
  const grows = other.automatic === true || other.minor === true;
  return judged === "weaker" && grows && before.split(".")[0] === after.split(".")[0] ? "equal" : judged;
}

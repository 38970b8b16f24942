import { sameType } from "../../base/resource-type.ts";
import { strictnessOf, type Strictness } from "../../catalog/strictness.ts";
import type { ComparedSetting, SettingState } from "./settings.ts";

/** Where a type names the image that its machines are made from. Source: Virtual Machines and Virtual Machine Scale Sets, REST reference. */
const REFERENCES: readonly (readonly [type: string, path: string])[] = [
  ["Microsoft.Compute/virtualMachines", "properties.storageProfile.imageReference"],
  [
    "Microsoft.Compute/virtualMachineScaleSets",
    "properties.virtualMachineProfile.storageProfile.imageReference",
  ],
];
const LATEST = "latest";

function referenceOf(type: string): string | undefined {
  return REFERENCES.find(([one]) => sameType(one, type))?.[1];
}

/** Whether a setting is a part of the reference to an image, which is compared as a whole. */
export function isOfImage(type: string, path: string): boolean {
  const reference = referenceOf(type);
  return reference !== undefined && path.startsWith(`${reference}.`);
}

/** An image of the marketplace on both sides; undefined where a side names none, such as a machine that takes over a disk. */
export function comparedImage(
  type: string,
  source: Readonly<Record<string, string>>,
  target: (path: string) => SettingState,
): ComparedSetting | "equal" | undefined {
  const reference = referenceOf(type);
  if (reference === undefined) return undefined;
  const both = ["publisher", "offer", "sku"].flatMap((name) => {
    const [own, other] = [source[`${reference}.${name}`], target(`${reference}.${name}`)];
    return own === undefined || other.kind === "nothing" ? [] : [{ own, other }];
  });
  if (both.length === 0) return undefined;
  const version = source[`${reference}.version`] ?? LATEST;
  // What latest was when the machine was made.
  const exact = source[`${reference}.exactVersion`] ?? version;
  const asked = target(`${reference}.version`);
  const before = [...both.map(({ own }) => own), exact].join("/");
  if ([asked, ...both.map(({ other }) => other)].some(({ kind }) => kind === "unknown"))
    return { property: "image", source: before, judged: "unknown" };
  const texts = both.map(({ other }) => (other.kind === "value" ? other.text : ""));
  const wanted = asked.kind === "value" ? asked.text : LATEST;
  const isSame = both.every(({ own }, index) => own.toLowerCase() === texts[index]?.toLowerCase());
  const judged = isSame ? versionOf(version, exact, wanted) : "differs";
  if (judged === "equal") return judged;
  return { property: "image", source: before, target: [...texts, wanted].join("/"), judged };
}

function versionOf(version: string, exact: string, wanted: string): Strictness {
  if (wanted.toLowerCase() === version.toLowerCase()) return "equal";
  // The newest is never older.
  if (wanted.toLowerCase() === LATEST) return "stricter";
  return strictnessOf({ path: "version", group: "version", order: "more" }, exact, wanted);
}

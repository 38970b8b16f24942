import type { Place } from "../../base/place.ts";
import type { Manifest } from "../../manifest/model.ts";
import type { Planned, PlannedResource } from "../../plan/model.ts";
import { UNASSIGNED, type Gap, type Plan } from "../../plan/plan.ts";
import { knownZones, skuText, zonesWaits } from "../../plan/stated.ts";
import { clip } from "../../base/clip.ts";
import { clean } from "../../report/clean.ts";
import { unknownsOf } from "./unknowns.ts";

type Hide = (text: string) => string;

/** Unknown values of one resource that are shown; the JSON has all. */
const MOST_UNKNOWN = 5;
const LONGEST = 160;
/** Of why something is not read, which ends with what to do. */
const LONGEST_WHY = 500;
const STAND_ABOVE: ReadonlySet<string> = new Set(["location", "sku", "zones"]);

/** The list for people: by workload, each resource with what is planned of it and where that is written. */
export function resourcesText(manifest: Manifest, plan: Plan, hide: Hide): string {
  const show = (text: string): string => clip(clean(hide(text)), LONGEST);
  const whole = (text: string): string => clip(clean(hide(text)), LONGEST_WHY);
  const lines = [headOf(manifest, plan, show)];
  const names = [...manifest.workloads.map(({ name }) => name), UNASSIGNED];
  for (const name of names) {
    const own = plan.resources.filter(({ workload }) => workload === name);
    if (own.length === 0) continue;
    lines.push("", titleOf(name, own, show));
    for (const resource of own) for (const line of resourceLines(resource, manifest, show)) lines.push(line);
  }
  if (plan.contradictions.length > 0) lines.push("", "Sources that contradict each other");
  for (const { resource, property, says } of plan.contradictions) {
    const [a, b] = says;
    lines.push(`  ${show(resource.key)}  ${show(property)}`);
    for (const one of [a, b].map(({ text, place }) => `    ${show(text)}  (${at(place, show)})`))
      lines.push(one);
  }
  const removed = plan.terraform.flatMap(({ plan: { removals } }) => removals);
  if (removed.length > 0) lines.push("", "Deleted, or forgotten and left in Azure");
  for (const { address, action, place } of removed)
    lines.push(`  ${show(address)}  ${action}  (${at(place, show)})`);
  const kinds: readonly (readonly [title: string, gaps: readonly Gap[]])[] = [
    ["Not in the list", plan.gaps.filter(({ odd, part }) => odd !== true && part !== true)],
    ["Wrong in what is listed", plan.gaps.filter(({ part }) => part === true)],
    ["Odd in what was read", plan.gaps.filter(({ odd }) => odd === true)],
  ];
  for (const [title, gaps] of kinds) {
    if (gaps.length > 0) lines.push("", title);
    for (const { subject, why, place } of gaps)
      lines.push(`  ${show(subject)}  (${at(place, show)})`, `    ${whole(why.replaceAll("`", ""))}`);
  }
  return `${lines.join("\n")}\n`;
}

function headOf({ file, target }: Manifest, { resources }: Plan, show: (text: string) => string): string {
  const maybe = resources.filter(({ condition }) => condition !== undefined).length;
  const open = resources.filter((resource) => unknownsOf(resource).length > 0).length;
  const total = resources.length === 1 ? "1 resource" : `${String(resources.length)} resources`;
  return (
    `${show(file)}: ${total} planned for ${target.region}` +
    (maybe === 0 ? "" : `, ${String(maybe)} of them only on a condition`) +
    (open === 0 ? "" : `, ${String(open)} with values that are not known`)
  );
}

function titleOf(name: string, [first]: readonly PlannedResource[], show: (text: string) => string): string {
  if (name === UNASSIGNED) return "Of no workload, and so in no wave";
  const waves = first?.waves ?? [];
  return waves.length === 0 ? `${name} (in no wave)` : `${name} (wave ${waves.map(show).join(", ")})`;
}

function resourceLines(
  resource: PlannedResource,
  { target }: Manifest,
  show: (text: string) => string,
): string[] {
  const { key, type, name, resourceGroup, location, condition, origin, declared } = resource;
  const [sku, zones] = [skuText(resource.sku), knownZones(resource.zones)];
  const { now } = resource.count;
  const rows: [string, string][] = [
    ["name", resourceGroup === undefined ? name : `${name} in ${resourceGroup}`],
    ["location", location === undefined ? `${target.region} (not stated)` : textOf(location)],
  ];
  const isMany = now.known && now.value !== 1;
  if (sku !== undefined) rows.push(["sku", isMany ? `${textOf(sku)} × ${String(now.value)}` : textOf(sku)]);
  if (!now.known) rows.push(["count", textOf(now)]);
  else if (sku === undefined && isMany) rows.push(["count", String(now.value)]);
  const waits = zonesWaits(resource.zones);
  if (waits.length > 0) rows.push(["zones", textOf({ known: false, expression: waits.join("; ") })]);
  else if (zones.length > 0) rows.push(["zones", zones.join(", ")]);
  rows.push(["from", place(origin)]);
  if (declared !== undefined) rows.push(["declared", place(declared)]);
  for (const other of resource.alsoIn ?? []) rows.push(["also in", place(other)]);
  if (condition !== undefined) rows.push(["condition", condition]);
  for (const one of writeRows(resource)) rows.push(one);
  const unknown = unknownsOf(resource).filter(({ path }) => !STAND_ABOVE.has(path));
  for (const { path, waitsFor } of unknown.slice(0, MOST_UNKNOWN))
    rows.push(["unknown", `${path}: ${waitsFor.join("; ")}`]);
  if (unknown.length > MOST_UNKNOWN)
    rows.push(["unknown", `${String(unknown.length - MOST_UNKNOWN)} more values`]);
  return [
    `  ${show(key)}  ${show(type)}`,
    ...rows.map(([label, text]) => `    ${label.padEnd(9)} ${show(text)}`),
  ];
}

const WRITES = {
  create: "is made",
  update: "is changed in place",
  replace: "is created again",
  none: "nothing",
};

/** What is not said of a resource, and what is not usual. */
function writeRows({ write, imported, movedFrom, drifted }: PlannedResource): [string, string][] {
  const rows: [string, string][] = [];
  if (write !== undefined && !(write.known && write.value === "create"))
    rows.push(["write", write.known ? WRITES[write.value] : textOf(write)]);
  if (imported === true) rows.push(["imported", "it exists and is taken under management"]);
  if (movedFrom !== undefined) rows.push(["moved", `from ${movedFrom}`]);
  if (drifted === true) rows.push(["drifted", "it was changed outside of its source"]);
  return rows;
}

function textOf(value: Planned<string | number>): string {
  return value.known ? String(value.value) : `not known: ${value.expression}`;
}

function at(found: Place, show: (text: string) => string): string {
  return show(place(found));
}

function place({ file, line, path }: Place): string {
  return `${file}:${String(line)} ${path}`;
}

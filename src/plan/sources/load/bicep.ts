import { userError } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import type { InventoryEntry } from "../../../manifest/model.ts";
import { readJson } from "../arm/json/read.ts";
import type { JsonDocument } from "../arm/json/tree.ts";
import { builtParameters, builtText, lineOf } from "../bicep/build.ts";
import { expanded, readTemplateEntry } from "./arm-template.ts";
import type { NamedText } from "./files.ts";
import type { EntryReading, Reading } from "./reading.ts";

type BicepEntry = Extract<InventoryEntry, { kind: "bicep" }>;

/** Builds a Bicep file with the command of the machine; the JSON that a build wrote before is read as it is. */
export async function readBicepEntry(entry: BicepEntry, reading: Reading): Promise<EntryReading> {
  if (/\.json$/i.test(entry.file)) return readTemplateEntry(entry, reading);
  const { files, at } = reading;
  const source = await files.text(entry.file, at("file"));
  const { parameters: path } = entry;
  if (path !== undefined && /\.bicepparam$/i.test(path)) {
    const own = await files.text(path, at("parameters"));
    const built = builtParameters(await build(own, at("parameters"), reading));
    if (built === undefined) {
      throw userError(say`what Bicep makes of ${own.file} is not a template with its parameters`, {
        place: at("parameters"),
        help: say`bring Bicep up to date, or build the file before the run`,
      });
    }
    return inSource(
      expanded(entry, readJson(source.file, built.template), readJson(own.file, built.parameters), reading),
      source,
    );
  }
  const template = readJson(source.file, await build(source, at("file"), reading));
  const parameters: JsonDocument | undefined =
    path === undefined ? undefined : await files.json(path, at("parameters"), "parameters");
  return inSource(expanded(entry, template, parameters, reading), source);
}

async function build({ file, real }: NamedText, place: Place, { readers }: Reading): Promise<string> {
  return builtText((await readers.buildBicep?.(real)) ?? { kind: "missing" }, file, place);
}

/** Lines of the JSON that Bicep made mean nothing to people: the declaration's line where there is one, else the first. */
function inSource(
  { described = [], gaps = [], deployments = [] }: EntryReading,
  { text }: NamedText,
): EntryReading {
  const lines = new Map<string, number | undefined>();
  const move = (place: Place, type?: string): Place => {
    if (type !== undefined && !lines.has(type)) lines.set(type, lineOf(text, type));
    const line = type === undefined ? undefined : lines.get(type);
    return { ...place, line: line ?? 1, column: 1 };
  };
  return {
    described: described.map((one) => ({ ...one, origin: move(one.origin, one.type) })),
    gaps: gaps.map((gap) => ({ ...gap, place: move(gap.place) })),
    deployments,
  };
}

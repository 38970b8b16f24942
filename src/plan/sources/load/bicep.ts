import { FileFault, type Problem } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say } from "../../../base/sentence.ts";
import type { InventoryEntry } from "../../../manifest/model.ts";
import { readJson } from "../arm/json/read.ts";
import { builtParameters, builtText, lineOf } from "../bicep/build.ts";
import { expanded, readParameters, readTemplateEntry } from "./arm-template.ts";
import { expectBicep } from "./kinds.ts";
import type { NamedText } from "./files.ts";
import type { EntryReading, Reading } from "./reading.ts";

type BicepEntry = Extract<InventoryEntry, { kind: "bicep" }>;

/** Builds a Bicep file with the command of the machine; the JSON that a build wrote before is read as it is. */
export async function readBicepEntry(entry: BicepEntry, reading: Reading): Promise<EntryReading> {
  if (/\.json$/i.test(entry.file)) return readTemplateEntry(entry, reading);
  const { files, at } = reading;
  expectBicep(entry.file, at("file"));
  const source = await files.text(entry.file, at("file"));
  const { parameters: path } = entry;
  if (path !== undefined && /\.bicepparam$/i.test(path)) {
    const own = await files.text(path, at("parameters"));
    const built = builtParameters(await build(own, at("parameters"), reading));
    if (built === undefined) {
      throw new FileFault([
        {
          message: say`what Bicep makes of ${own.file} is not a template with its parameters`,
          place: at("parameters"),
          help: say`bring Bicep up to date, or build the file before the run`,
        },
      ]);
    }
    return inSource(
      expanded(
        entry,
        readJson(source.file, built.template, reading.values),
        readJson(own.file, built.parameters, reading.values),
        reading,
      ),
      source,
    );
  }
  const template = readJson(source.file, await build(source, at("file"), reading), reading.values);
  return inSource(expanded(entry, template, await readParameters(path, reading), reading), source);
}

async function build({ file, real }: NamedText, place: Place, { readers }: Reading): Promise<string> {
  const text = builtText((await readers.buildBicep?.(real)) ?? { kind: "missing" }, file, place);
  // Its modules are read by Bicep, and not here.
  readers.noted?.(`${file} (built)`, text);
  return text;
}

/** Lines of the JSON that Bicep made mean nothing to people: the declaration's line where there is one, else the first. */
function inSource(
  { described = [], gaps = [], problems, ...rest }: EntryReading,
  { text, file }: NamedText,
): EntryReading {
  const lines = new Map<string, number | undefined>();
  const move = (place: Place, type?: string): Place => {
    if (type !== undefined && !lines.has(type)) lines.set(type, lineOf(text, type));
    const line = type === undefined ? undefined : lines.get(type);
    return { ...place, line: line ?? 1, column: 1 };
  };
  return {
    described: described.map((one) => ({ ...one, origin: move(one.origin, one.type) })),
    // What stands in another file, such as that of the parameters, has its line.
    gaps: gaps.map((gap) => (gap.place.file === file ? { ...gap, place: move(gap.place) } : gap)),
    ...(problems === undefined ? {} : { problems: problems.map(moved) }),
    ...rest,
  };

  function moved({ place, ...problem }: Problem): Problem {
    return place === undefined ? problem : { ...problem, place: place.file === file ? move(place) : place };
  }
}

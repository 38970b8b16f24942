import type { JsonSchema } from "../src/base/json-schema.ts";
import { forms } from "../src/manifest/language/forms.ts";
import type { Shape, Use } from "../src/manifest/language/shape.ts";
import { manifest } from "../src/manifest/sections/manifest.ts";

const NOTE =
  "<!-- Generated from the schema and from what the checks read by `npm run generate`; edit src/manifest/sections, not this page. -->";

/** Keys that reach the checks on another way than by being read: what they say is in the plan, in the packs or in the frame. */
const ELSEWHERE: readonly (readonly [string, string])[] = [
  ["apiVersion", "the reader of the manifest"],
  ["kind", "the reader of the manifest"],
  ["$schema", "editors"],
  ["source.subscription.alias", "every report"],
  ["expect.policies.pack", "[POL-12](../checks/POL-12.md)"],
  ["inventory", "the planned resources, and [WAV-04](../checks/WAV-04.md)"],
  ["waivers", "the verdict, and [WAV-06](../checks/WAV-06.md)"],
  ["waves.NAME.gates", "the verdict of the wave"],
  ["waves.NAME.cutover.probes", "[CUT-02](../checks/CUT-02.md)"],
  ["workloads.NAME.resources", "the planned resources, and so every check of one"],
];
const USES: Readonly<Record<Use, string>> = {
  unread: "no check",
  requirement: "[WAV-07](../checks/WAV-07.md) alone",
  people: "people",
  run: "the run",
};
/** More checks than these are not listed. */
const MANY = 12;

interface Row {
  /** As the language has it: `.waves.*.start`. */
  readonly path: string;
  readonly shape: Shape<unknown>;
  readonly required: boolean;
}

/** `docs/reference/manifest.md`: every key, its values and the checks that read it. @throws Error for a key that nothing reads */
export function manifestPage(readers: ReadonlyMap<string, readonly string[]>): string {
  const sections = Object.entries(manifest.parts ?? {}).map(([name, shape]) => {
    const rows = [...rowsOf(shape, `.${name}`, isRequired(manifest.schema, name))];
    const description = textOf(shape.schema["description"]);
    return `## \`${name}\`\n\n${description}\n\n| key | value | read by |\n| --- | --- | --- |\n${rows.map((row) => line(row, readers)).join("\n")}`;
  });
  return [
    NOTE,
    "# The manifest, key by key",
    "[The manifest](../manifest.md) explains the sections. This page has every key of the schema. Required keys are **bold**, `NAME` stands for a name of yours, and `[]` for each item of a list. The last column says who reads the key. It was watched and not written: the tests judge a manifest with every key and note what each check reads.",
    ...sections,
    `## Forms\n\n| form | is |\n| --- | --- |\n${Object.entries(forms)
      .map(([name, schema]) => `| ${name} | ${escaped(textOf(schema["title"] ?? schema["description"]))} |`)
      .join("\n")}`,
  ]
    .join("\n\n")
    .concat("\n");
}

function* rowsOf(shape: Shape<unknown>, path: string, required: boolean): Generator<Row> {
  const { parts, each } = shape;
  if (shape.use !== undefined || (parts === undefined && each === undefined)) yield { path, shape, required };
  else if (each !== undefined) {
    const step = shape.schema["type"] === "array" ? "[]" : ".*";
    yield* rowsOf(each, `${path}${step}`, required);
  } else
    for (const [key, part] of Object.entries(parts ?? {}))
      yield* rowsOf(part, `${path}.${key}`, isRequired(shape.schema, key));
}

function isRequired(schema: JsonSchema, key: string): boolean {
  const required = schema["required"];
  return Array.isArray(required) && required.includes(key);
}

function line({ path, shape, required }: Row, readers: ReadonlyMap<string, readonly string[]>): string {
  const key = path.slice(1).replaceAll(".*", ".NAME");
  const name = `\`${key}\``;
  return `| ${required ? `**${name}**` : name} | ${valueOf(shape.schema)} | ${readBy(key, shape, readers.get(path) ?? [])} |`;
}

function readBy(key: string, { use }: Shape<unknown>, checks: readonly string[]): string {
  const elsewhere = ELSEWHERE.find(([prefix]) => key.startsWith(prefix))?.[1];
  if (checks.length > MANY) return `${String(checks.length)} checks`;
  const ids = checks.map((id) => `[${id}](../checks/${id}.md)`).join(", ");
  if (elsewhere !== undefined) return checks.length === 0 ? elsewhere : `${ids}, and ${elsewhere}`;
  if (use !== undefined) return USES[use];
  if (ids !== "") return ids;
  return key.startsWith("workloads") || key.startsWith("target") ? "the planned resources" : "the report";
}

function valueOf(schema: JsonSchema): string {
  const { $ref, enum: words, type, default: otherwise, description, minimum, maximum } = schema;
  const form = typeof $ref === "string" ? $ref.replace("#/$defs/", "") : undefined;
  const kind = Array.isArray(words)
    ? words.map((word) => `\`${String(word)}\``).join(", ")
    : (form ?? (typeof type === "string" ? type : ""));
  const range = [minimum, maximum].every((one) => typeof one === "number")
    ? `${String(minimum)} to ${String(maximum)}`
    : "";
  const standard = otherwise === undefined ? "" : `default \`${JSON.stringify(otherwise)}\``;
  const facts = [kind, range, standard].filter((one) => one !== "").join(", ");
  const text = escaped(textOf(description));
  return [text, facts === "" ? "" : `(${facts})`].filter((one) => one !== "").join(" ");
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const escaped = (text: string): string => text.replaceAll(/[|<>*_]/g, (mark) => `\\${mark}`);

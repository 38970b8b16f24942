import { FileFault } from "../../../base/errors.ts";
import type { Place } from "../../../base/place.ts";
import { say, tame, type Sentence } from "../../../base/sentence.ts";

/** What came of running Bicep. */
export type BicepAnswer =
  | { readonly kind: "built"; readonly stdout: string }
  /** Neither `bicep` nor `az` is on the machine, or `az` has no Bicep. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly stderr: string }
  | { readonly kind: "timed-out"; readonly seconds: number }
  | { readonly kind: "too-large" };

/** Builds a `.bicep` or `.bicepparam` file, given by its absolute path, without restoring modules. */
export type BuildBicep = (file: string) => Promise<BicepAnswer>;

/** What Bicep wrote, or its refusal as the user's problem. `file` is the path for people. */
export function builtText(answer: BicepAnswer, file: string, place: Place): string {
  switch (answer.kind) {
    case "built":
      return answer.stdout;
    case "missing":
      throw refusal(
        say`building ${file} needs Bicep, which is not on this machine`,
        place,
        say`install it with ${"az bicep install"}, or build the file before the run with ${"bicep build"} and name the JSON under ${"armTemplate"}`,
      );
    case "timed-out":
      throw refusal(say`Bicep did not build ${file} within ${answer.seconds} s`, place, BUILD_BEFORE);
    case "too-large":
      throw refusal(say`what Bicep makes of ${file} is too large`, place, BUILD_BEFORE);
    case "failed":
      throw refusal(
        say`Bicep refuses ${file}: ${firstError(answer.stderr)}`,
        place,
        /restore|BCP19[0-2]|BCP062/i.test(answer.stderr)
          ? say`modules of a registry are not fetched here: run ${"bicep restore"} before, or build the file before`
          : say`${"bicep build"} shows all errors`,
      );
  }
}

const BUILD_BEFORE = say`build it before the run and name the JSON under ${"armTemplate"}`;

function refusal(message: Sentence, place: Place, help: Sentence): FileFault {
  return new FileFault([{ message, place, help }]);
}

/** The first line with an error, without the folder of the machine in front of the name of the file. */
function firstError(stderr: string): string {
  const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== "");
  const line = lines.find((one) => /\berror\b/i.test(one)) ?? lines[0] ?? "it gave no reason";
  return tame(line.replace(/^(?:ERROR: )?.*[/\\](?=[^/\\]*\(\d+,\d+\))/, ""), 200);
}

/** The two documents that `bicep build-params --stdout` writes as texts in one. Undefined when it is none. */
export function builtParameters(text: string): { template: string; parameters: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const template = textOf(value, "templateJson");
  const parameters = textOf(value, "parametersJson");
  return template === undefined || parameters === undefined ? undefined : { template, parameters };
}

function textOf(value: unknown, key: string): string | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof found === "string" ? found : undefined;
}

/** The line of a Bicep file that declares the only resource of a type; undefined where none or several do. */
export function lineOf(bicep: string, type: string): number | undefined {
  const wanted = `'${type.toLowerCase()}@`;
  const lines = bicep.split("\n").flatMap((line, index) => {
    return /^\s*resource\s/.test(line) && line.toLowerCase().includes(wanted) ? [index + 1] : [];
  });
  return lines.length === 1 ? lines[0] : undefined;
}

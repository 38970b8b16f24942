import type { Problem } from "../base/errors.ts";
import { sameText } from "../base/names.ts";
import { nearest } from "../base/nearest.ts";
import { say, type Sentence } from "../base/sentence.ts";
import { isJson } from "../expression/json.ts";
import type { Manifest } from "../manifest/model.ts";
import { fits, isAmong } from "../policy-pack/parameters.ts";
import type { Json, ParameterDeclaration, PolicySetDefinition } from "../policy/model.ts";

/** What the manifest states elsewhere. */
const STATED_ELSEWHERE = ["sourceRegion", "targetRegion", "allowedLocations", "effect"];

/** The values of `expect.policies.pack.parameters` for the initiative, and what is wrong with them. */
export function packParameters(
  manifest: Manifest,
  initiative: PolicySetDefinition,
): { readonly values: Readonly<Record<string, Json>>; readonly problems: readonly Problem[] } {
  const declared = Object.entries(initiative.properties.parameters ?? {}).filter(
    ([name]) => !STATED_ELSEWHERE.includes(name),
  );
  const problems: Problem[] = [];
  const values: Record<string, Json> = {};
  for (const { name, value, pointer } of manifest.expect.pack?.parameters ?? []) {
    const place = manifest.locate(pointer);
    const found = declared.find(([one]) => sameText(one, name));
    if (found === undefined) {
      problems.push({
        message: say`the policies have no parameter ${name}`,
        place,
        ...helpFor(name, declared),
      });
      continue;
    }
    const [own, declaration] = found;
    const wrong = isJson(value) ? mismatch(value, declaration) : say`this is not a value of JSON`;
    if (wrong !== undefined)
      problems.push({ message: say`the parameter ${own} does not take this value`, place, expected: wrong });
    else if (isJson(value)) values[own] = value;
  }
  return { values, problems };
}

function mismatch(value: Json, { type, allowedValues }: ParameterDeclaration): Sentence | undefined {
  if (!fits(value, type)) return say`a value of type ${type}`;
  if (allowedValues === undefined || isAmong(value, allowedValues)) return undefined;
  return say`one of ${allowedValues.map((one) => (typeof one === "string" ? one : JSON.stringify(one)))}`;
}

function helpFor(
  name: string,
  declared: readonly (readonly [string, ParameterDeclaration])[],
): Pick<Problem, "help"> {
  if (STATED_ELSEWHERE.some((one) => sameText(one, name)))
    return { help: say`the manifest states it elsewhere: ends, effect and allowedLocations` };
  const close = nearest(
    name,
    declared.map(([one]) => one),
  );
  return { help: close === undefined ? say`docs/policies lists them` : say`did you mean ${close}?` };
}

import type { Area } from "../base/area.ts";
import { nearHelp } from "../base/nearest.ts";
import type { Problem } from "../base/errors.ts";
import type { Pointer } from "../base/place.ts";
import { say } from "../base/sentence.ts";
import { readDocument } from "../manifest/document/document.ts";
import { refusal } from "../manifest/refusal.ts";
import { fitsShape } from "../manifest/validate/conforms.ts";
import { policyOf, relocationPolicy, type RelocationPolicy } from "./relocation-policy.ts";

/**
 * Reads the policy of an organisation.
 * @param from where the text comes from, for people
 * @param areas the area of every check, by its id
 * @throws UserError with everything that is wrong, with line and column
 */
export async function readPolicy(
  text: string,
  from: string,
  areas: ReadonlyMap<string, Area>,
): Promise<RelocationPolicy> {
  const document = readDocument(text, from);
  const { value, problems, locate } = document;
  if (problems.length > 0 || !fitsShape(relocationPolicy, value)) {
    const { shapeProblems } = await import("../manifest/validate/translate.ts");
    throw refusal([...problems, ...shapeProblems(relocationPolicy, document)]);
  }
  const ids = [...areas.keys()];
  const named: (readonly [Pointer, string])[] = [
    ...Object.keys(value.severities ?? {}).map((id) => [["severities", id], id] as const),
    ...(value.mandatory ?? []).map((id, index) => [["mandatory", index], id] as const),
    ...(value.waivers?.allow ?? []).flatMap(({ checks }, rule) =>
      checks.map((id, index) => [["waivers", "allow", rule, "checks", index], id] as const),
    ),
  ];
  const wrong = named.flatMap(([pointer, id]): Problem[] => {
    const isKnown = id.endsWith("*") ? ids.some((one) => one.startsWith(id.slice(0, -1))) : areas.has(id);
    if (isKnown) return [];
    return [
      {
        message: say`${id} is not a check of this version`,
        place: locate(pointer),
        expected: say`the id of a check such as ${"POL-01"}`,
        ...nearHelp(id, ids),
      },
    ];
  });
  const contradicting = (value.mandatory ?? []).flatMap((id): Problem[] => {
    const severity = value.severities?.[id];
    if (severity === undefined || severity === "blocker") return [];
    return [
      {
        message: say`the check ${id} is mandatory, and so a blocker. Here it is ${severity}`,
        place: locate(["severities", id]),
        help: say`remove one of the two`,
      },
    ];
  });
  const ownerless = (value.waivers?.allow ?? []).flatMap(({ owners, codeowners }, rule): Problem[] =>
    owners !== undefined || codeowners !== undefined
      ? []
      : [
          {
            message: say`the rule does not say who may waive`,
            place: locate(["waivers", "allow", rule]),
            expected: say`${"owners"}, ${"codeowners"} or both`,
          },
        ],
  );
  const all = [...wrong, ...contradicting, ...ownerless];
  if (all.length > 0) throw refusal(all);
  return policyOf(value, from, (id) => areas.get(id));
}

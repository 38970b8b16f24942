import { expect, it } from "vitest";
import type { Effect } from "../../../src/policy/effects/effect.ts";
import { detailsOf } from "../../../src/policy/effects/details.ts";
import type { Json } from "../../../src/policy/model.ts";
import { parseRule } from "../../../src/policy/parse.ts";

function read(effect: Effect, details?: Json): ReturnType<typeof detailsOf> {
  const rule = parseRule({
    if: { field: "type", exists: true },
    then: { effect, ...(details === undefined ? {} : { details }) },
  });
  if (!rule.ok) throw new Error(rule.problem);
  return detailsOf(rule.value, effect);
}

it.each<[string, Effect, Json | undefined, string]>([
  ["no details", "auditIfNotExists", undefined, "no details"],
  ["a list", "deployIfNotExists", ["a/c"], "no details"],
  ["no type", "auditIfNotExists", { name: "x" }, "names no type"],
  ["a type that is a number", "auditIfNotExists", { type: 7 }, "names no type"],
  ["a name that is no expression", "auditIfNotExists", { type: "a/c", name: "[concat(]" }, "unexpected"],
  ["a condition that is none", "auditIfNotExists", { type: "a/c", existenceCondition: { fild: "x" } }, ""],
])("what an effect looks for is refused with %s", (_, effect, details, why) => {
  const answer = read(effect, details);
  expect(answer.ok ? "" : answer.problem).toContain(why);
  expect(answer.ok).toBe(false);
});

it("names the roles that it lists, and none where it lists none", () => {
  expect(read("auditIfNotExists", { type: "a/c" })).toMatchObject({
    ok: true,
    value: { kind: "related", type: "a/c", roleDefinitionIds: [] },
  });
  expect(
    read("deployIfNotExists", { TYPE: "a/c", roledefinitionids: ["/r"], name: "[field('name')]" }),
  ).toMatchObject({
    ok: true,
    value: { kind: "related", type: "a/c", roleDefinitionIds: ["/r"] },
  });
});

import { fileOfName } from "../registry.ts";

/** What a new check is made of. */
export interface NewCheck {
  /** `SUB-07` */
  readonly id: string;
  /** The folder under `src/checks`. */
  readonly area: string;
  /** The kind of fact that it reads: `locks`. */
  readonly fact: string;
  /** What it is a list of, for a kind that does not exist yet: `Microsoft.Authorization/locks`. */
  readonly type: string;
  /** The kind stands already. */
  readonly known: boolean;
}

/** The files of a new check by path: a skeleton that compiles, and whose test fails until the check is written. */
export function skeleton(check: NewCheck): ReadonlyMap<string, string> {
  const { id, area, fact, known } = check;
  const file = fileOfName(fact);
  const files = new Map([
    [`src/checks/${area}/${id}.ts`, checkText(check)],
    [`test/checks/${area}/${id}.test.ts`, testText(check)],
  ]);
  if (known) return files;
  return files
    .set(`src/facts/kinds/${file}.ts`, kindText(check))
    .set(`src/observe/collect/${file}.ts`, collectorText(check))
    .set(`test/servers/operations/${file}.ts`, operationText(check));
}

function nameOf({ id }: NewCheck): string {
  return id.replace("-", "").toLowerCase();
}

/** `locks` → `Lock` */
function itemType(fact: string): string {
  const one = fact.endsWith("ies") ? `${fact.slice(0, -3)}y` : fact.replace(/s$/, "");
  return `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
}

function checkText(check: NewCheck): string {
  const { id, area, fact } = check;
  return `import { say } from "../../base/sentence.ts";
import { targetScope } from "../../derive/planned.ts";
import { factRef } from "../../facts/facts.ts";
import { caseOf, type Check } from "../check.ts";

/** Source: the rule that this check holds, and where Azure documents it. */
export const ${nameOf(check)}: Check = {
  meta: {
    id: "${id}",
    title: "What ready means, in five words",
    area: "${area}",
    severity: "warning",
    phase: "prepare",
    looksAt: "What the check looks at, in plain sentences.",
    ready: "What ready means, in one sentence.",
    howToFix: "How a person gets there.",
    failsWhen: ["What makes it fail, one entry a reason."],
    waive: "When a waiver is reasonable, and when it is not.",
    facets: {},
    facts: ["${fact}"],
    sources: ["https://learn.microsoft.com/azure/"],
  },
  cases({ manifest }) {
    const about = { subject: "${fact} of the target", place: manifest.locate(["target", "subscription"]) };
    return [
      caseOf(about, { ${fact}: factRef("${fact}", targetScope(manifest)) }, () => [
        // Unknown is never ready: until the judgement is written there is none.
        { ...about, outcome: "unknown", why: say\`${id} is not written yet.\` },
      ]),
    ];
  },
};
`;
}

function testText(check: NewCheck): string {
  const { id, area, fact } = check;
  const name = nameOf(check);
  return `import { describe, expect, it } from "vitest";
import { ${name} } from "../../../src/checks/${area}/${id}.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { say } from "../../../src/base/sentence.ts";
import { arbitraryOf } from "../../facts/arbitrary.ts";
import { kindOf } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, outcomes, run, SCOPE } from "../../support/context.ts";
import fc from "fast-check";

const REF = factRef("${fact}", SCOPE);
const [VALUE] = fc.sample(arbitraryOf(kindOf("${fact}").value), { numRuns: 1, seed: 1 });

describe("${id}", () => {
  it("passes where everything is in order, and says why", () => {
    if (VALUE === undefined) throw new Error("no value");
    const facts = new Facts().put(REF, VALUE);
    expect(outcomes(run(${name}, context(manifest()), facts))).toEqual(["${fact} of the target: pass"]);
  });

  it("is unknown where the fact is", () => {
    const facts = new Facts().miss(REF, unknown("no-permission", say\`Could not read it.\`));
    expect(outcomes(run(${name}, context(manifest()), facts))).toEqual(["${fact} of the target: unknown"]);
  });
});
`;
}

function kindText({ fact, type }: NewCheck): string {
  const item = itemType(fact);
  return `import { say } from "../../base/sentence.ts";
import type { Cursor } from "../decode/cursor.ts";
import { armKind } from "../kind.ts";
import { resourceIdText } from "../schema/parts.ts";
import { list, object, text, type SchemaValue } from "../schema/schema.ts";

/** One of \`GET {scope}/providers/${type}\`. Only what a check reads is kept. */
export type ${item} = SchemaValue<typeof item>;

const item = object({ id: resourceIdText, name: text });

/** Scope: a subscription. */
export const ${fact} = armKind({
  name: "${fact}",
  permission: "${type}/read",
  value: list(item),
  decode: decode${item},
  words: () => say\`the ${fact} of the subscription\`,
});

/** @throws Malformed */
function decode${item}(answer: Cursor): ${item} {
  return { id: answer.at("id").id(), name: answer.at("name").text() };
}
`;
}

function collectorText({ fact, type }: NewCheck): string {
  return `import { ${fact} as kind } from "../../facts/kinds/${fileOfName(fact)}.ts";
import { pagedList, type Collector } from "../collector.ts";

export const ${fact}: Collector<"${fact}"> = pagedList(kind, {
  path: () => "/providers/${type}",
  versions: ["2024-01-01"],
  by: ({ id }) => id,
});
`;
}

function operationText({ fact, type }: NewCheck): string {
  return `import { onScope, type ListOperation } from "../operation.ts";
import { resourcesUnder } from "../arm-resources.ts";

export const ${fact}: ListOperation = {
  path: onScope("${type}"),
  permission: "${type}/read",
  type: "${type}",
  apiVersions: ["2024-01-01"],
  rows: (world, scope) => resourcesUnder(world, scope, "${type}"),
};
`;
}

import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import { known, unknown, type Fact, type UnknownFact } from "../../../src/facts/fact.ts";
import { FACT_KINDS, factKey, factRef, permissionsOf } from "../../../src/facts/facts.ts";
import type { Provider } from "../../../src/facts/kinds/provider.ts";
import { tableOf } from "../../../src/facts/table.ts";
import { accessDiagnoses } from "../../../src/run/doctor/access.ts";
import type { Diagnosis } from "../../../src/run/doctor/model.ts";
import { SCOPE } from "../../support/context.ts";

const READ = "Microsoft.Resources/subscriptions/providers/read";
const WEB: Provider = { namespace: "Microsoft.Web", resourceTypes: [] };
const refused = (parts: { permission?: string; scope?: string } = {}): UnknownFact =>
  unknown("no-permission", say`It was refused.`, parts);

/** What is said of access, less what nothing needs, as `answer about: detail`. */
type Asked = readonly (readonly [key: string, fact: Fact<Provider>])[];
function told(provider: Asked): string[] {
  return diagnosed(provider)
    .filter(({ answer }) => answer !== "note")
    .map(({ answer, about, detail }) => `${answer} ${about}: ${detail}`);
}
function diagnosed(provider: Asked): Diagnosis[] {
  return accessDiagnoses(
    tableOf({ provider: new Map(provider) }),
    (where) => `<${where.split("/").at(-1) ?? ""}>`,
  );
}
const of = (name: string): string => factKey(factRef("provider", SCOPE, name));
const [A, B, C] = [of("Microsoft.Web"), of("Microsoft.Sql"), of("Microsoft.Cache")];
const SUB = `<${SCOPE.split("/").at(-1) ?? ""}>`;

describe("whether facts could be read", () => {
  it.each<[string, Asked, string[]]>([
    [
      "all",
      [
        [A, known(WEB)],
        [B, known(WEB)],
      ],
      [`yes \`${READ}\`: 2 read`],
    ],
    [
      "some are unknown for another reason",
      [
        [A, known(WEB)],
        [B, unknown("malformed", say`It is odd.`)],
        [C, unknown("not-found", say`It is gone.`)],
      ],
      [`yes \`${READ}\`: 1 read. 2 are unknown for another reason`],
    ],
    [
      "none, for another reason",
      [[A, unknown("malformed", say`It is odd.`)]],
      [`unknown \`${READ}\`: It is odd.`],
    ],
    [
      "none, for want of a right",
      [
        [A, refused()],
        [B, refused()],
      ],
      [
        `no \`${READ}\`: refused at \`${SUB}\`, so that the resource provider \`microsoft.web\` cannot be read`,
      ],
    ],
    [
      "some, and others for want of a right",
      [
        [A, known(WEB)],
        [B, refused({ scope: "/x/rg" })],
        [C, refused()],
      ],
      [
        `yes \`${READ}\`: 1 read`,
        `no \`${READ}\`: refused at \`<rg>\`, \`${SUB}\`, so that the resource provider \`microsoft.sql\` cannot be read`,
      ],
    ],
    [
      "for want of several rights",
      [
        [A, refused({ permission: "a/read" })],
        [B, refused({ permission: "b/read" })],
      ],
      [
        `no \`a/read\`: refused at \`${SUB}\`, so that the resource provider \`microsoft.web\` cannot be read`,
        `no \`b/read\`: refused at \`${SUB}\`, so that the resource provider \`microsoft.sql\` cannot be read`,
      ],
    ],
    [
      "nobody is signed in",
      [
        [A, unknown("no-credentials", say`Sign in.`)],
        [B, unknown("no-credentials", say`Sign in.`)],
      ],
      ["unknown 2 facts that this manifest needs: nobody is signed in to ask for them"],
    ],
    [
      "nobody is signed in, and one is known",
      [
        [A, unknown("no-credentials", say`Sign in.`)],
        [B, known(WEB)],
      ],
      [`yes \`${READ}\`: 1 read. 1 are unknown for another reason`],
    ],
    ["nothing was asked", [], []],
  ])("%s", (_, provider, expected) => {
    expect(told(provider)).toEqual(expected);
  });

  it("says which permissions nothing needs", () => {
    const all = permissionsOf(FACT_KINDS);
    const notes = (provider: Asked) => diagnosed(provider).filter(({ answer }) => answer === "note");
    const [one, ...more] = notes([[A, known(WEB)]]);
    expect(more).toEqual([]);
    expect(one?.about).toBe(`${String(all.length - 1)} further permissions`);
    expect(one?.detail).not.toContain(`\`${READ}\``);
    expect(one?.detail).toContain(`nothing in this manifest needs them: \`${all[0] ?? ""}\``);
    expect(notes([])[0]?.about).toBe(`${String(all.length)} further permissions`);
  });

  it("gives a way to mend what is refused", () => {
    const [one] = diagnosed([[A, refused()]]);
    expect(one?.fix).toBe(`give the identity \`Reader\`, or a role with this action, at \`${SUB}\``);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleEstate, reportOf } from "../robust/estate.ts";

/** The file of a test, and its title. */
type Proof = readonly [file: string, title: string];
const HERE = "test/meta/explain-claims.test.ts";
const FRAME = "test/checks/frame.test.ts";
const ONLY_READS: Proof = [
  "test/e2e/cli.test.ts",
  "finds live what it finds from a snapshot just captured, only reads, and asks for nothing twice",
];
const NO_VALUES: Proof = [
  "test/observe/channels/vault/vaults.test.ts",
  "lists what Azure Resource Manager refuses, page by page, and never a value",
];
const NAMES_BY: Proof = ["test/run/concessions.test.ts", "are attestations that a check read"];

/** Every sentence of these pages that says what the tool does, with the tests that prove it. */
const CLAIMS: Readonly<Record<string, Readonly<Record<string, readonly Proof[]>>>> = {
  "verdict.md": {
    "The manifest and the files of the inventory say what the deployment is: all that will be created, with every value that is known before the deployment.":
      [
        ["test/plan/from-manifest.test.ts", "takes along all that it states"],
        ["test/plan/four-ways.test.ts", "the same resource through a template, azapi, azurerm and an export"],
      ],
    "Each check lists its cases, and each case names the facts that it needs.": [
      [FRAME, "asks for each fact once, however many cases need it"],
    ],
    "Azure is asked once for each fact.": [ONLY_READS],
    "What could not be read is an unknown fact, with the reason.": [
      ["test/observe/faults.test.ts", "%s, is unknown for that reason, and nothing else is"],
    ],
    "Each case is judged: pass, fail, unknown or not applicable.": [
      ["test/report/verdict.test.ts", "puts every kind of result under one count"],
    ],
    "A case whose fact is unknown is unknown.": [
      ["test/robust/each-fact.test.ts", "are unknown, and none is ready, without $kind"],
    ],
    "The check is not asked.": [
      [FRAME, "answers unknown for a case whose fact is missing, without asking the check"],
    ],
    "Waivers are applied to what fails, if they apply on the day.": [
      [FRAME, "turn a failure into waived with the days left, and never an unknown"],
      [FRAME, "hold through their last day and not a moment longer"],
    ],
    "Each wave gets a verdict from the blockers of its gates:": [
      [HERE, "is the worst of its waves, and each wave has that of its blockers"],
    ],
    "Warnings and notices stop nothing.": [
      [HERE, "is the worst of its waves, and each wave has that of its blockers"],
    ],
    "The verdict of the report is the worst of its waves.": [
      [HERE, "is the worst of its waves, and each wave has that of its blockers"],
    ],
    "Two runs over the same manifest, files, snapshot and moment give the same bytes.": [
      [
        "test/e2e/cli.test.ts",
        "finds the example not ready in each of the four areas, and gives the same bytes again",
      ],
    ],
    "A name that no table of this version knows is unknown, or stands under not judged.": [
      ["test/checks/region/REG-03.test.ts", "SKUs of other types are listed as not judged"],
    ],
  },
  "not-judged.md": {
    "Each report lists under not judged what it left out.": [
      ["test/checks/region/REG-03.test.ts", "SKUs of other types are listed as not judged"],
    ],
    "A person attests it, with a date and evidence, and the report names that person.": [NAMES_BY],
    "connections.scan searches the files of the checkout.": [
      [
        "test/checks/connection/files.test.ts",
        "that names the source is a finding at its line, with what takes the place of each text",
      ],
    ],
    "The tool reads names and dates of what is in a vault, never values.": [NO_VALUES],
    "Members of groups, consents and conditional access need Microsoft Graph, which the tool does not ask.": [
      [HERE, "asks Microsoft Graph for nothing"],
    ],
    "Facts are of the moment of the run.": [["test/checks/wave/WAV-08.test.ts", "of facts %s"]],
    "The cost at the target is an estimate, and says what it covers.": [
      ["test/report/cost.test.ts", "stands in every form of the report, no sum without what it covers"],
    ],
  },
  "questions.md": {
    "It sends GET requests, and questions that are posed as a POST and cannot write.": [ONLY_READS],
    "Reader on source and target, and Reader on the management group for the policies that live there.": [
      ["test/meta/claims.test.ts", "no permission writes"],
    ],
    "Unknown is never ready.": [
      ["test/report/verdict.test.ts", "never calls an unknown blocker ready, whatever stands beside it"],
    ],
    "A waiver covers what fails.": [
      [FRAME, "turn a failure into waived with the days left, and never an unknown"],
    ],
    "It reads names and dates of what is in a vault.": [NO_VALUES],
    "It never reads values.": [NO_VALUES],
    "It can declare waivers and gates, and the report says so at its head.": [
      ["test/run/loosened.test.ts", "says in the head of every surface what %s does"],
    ],
    "require-gates, waivers-from: base and the policy of the organisation take that choice away.": [
      [
        "test/rules/bound.test.ts",
        "are those of the manifest and those that the caller requires, in the order of areas",
      ],
      ["test/rules/bound.test.ts", "counts what the base branch has, however it is laid out there"],
    ],
    "The command line gives the same verdict, as text, JSON, HTML, SARIF or JUnit.": [
      ["test/report/surfaces.test.ts", "is what the help lists: %s"],
      ["test/report/surfaces.test.ts", "renders every sample as $name, the same each time"],
    ],
    "After timeout what has not come is unknown, and judging ends two seconds later.": [
      ["test/observe/collect.test.ts", "ends at its deadline with the facts that have come"],
      ["test/run/limit.test.ts", "goes on for two seconds after the time of the run"],
    ],
    "Each check gates at its step.": [
      [
        "test/checks/phased.test.ts",
        "keeps the outcome, so that what is unknown is never ready at its gate and shows before",
      ],
    ],
  },
};

/** Sentences that define, advise or lead on, and promise nothing that a run could break. */
const SAID: Readonly<Record<string, readonly RegExp[]>> = {
  "verdict.md": [],
  "not-judged.md": [
    /^Silence is not a pass\.$/,
    /^Some things no version can judge:$/,
    /^What no interface shows: whether data is equal/,
    /^(?:Code|Values of secrets|Microsoft Entra ID|Capacity|The future|The invoice)\.$/,
    /^A host name inside a container image is not seen\.$/,
    /^(?:A quota is a permission|Only a reservation promises machines)\.$/,
    /^A policy that somebody assigns tomorrow is seen tomorrow\.$/,
    /^Performance at the target, beyond the latency that Microsoft publishes\.$/,
  ],
  "questions.md": [
    /\?$/,
    /^(?:No|Yes)\.$/,
    /^(?:All actions|Recover|When a check gates)\.$/,
    /^Because one blocker could not be judged\.$/,
    /^Grant the permission that the report names, or attest what only a person can see\.$/,
    /^(?:With a snapshot, a few seconds|Live, as long as Azure takes to answer)\.$/,
  ],
};

/** The sentences of a page, without marks, tables and headings. */
function sentencesOf(page: string): string[] {
  const text = readFileSync(`docs/explain/${page}`, "utf8")
    .replaceAll(/^(?:#|\|).*$/gm, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[*`]/g, "");
  return text
    .split(/\n{2,}|\n(?=- |\d+\. )/)
    .flatMap((block) =>
      block
        .replaceAll(/\s+/g, " ")
        .trim()
        .replace(/^(?:- |\d+\. )/, "")
        .split(/(?<=[.?:])\s+(?=[A-Z])/),
    )
    .filter((one) => one !== "");
}

describe.each(Object.keys(CLAIMS))("the page %s", (page) => {
  const claims = CLAIMS[page] ?? {};

  it.each(Object.entries(claims))("says what a test proves: %s", (sentence, proofs) => {
    expect(sentencesOf(page).map((one) => one.trim())).toContainEqual(expect.stringContaining(sentence));
    expect(proofs.length).toBeGreaterThan(0);
    for (const [file, title] of proofs) expect(readFileSync(file, "utf8"), file).toContain(title);
  });

  it("says nothing else that a run could break", () => {
    const known = (one: string): boolean =>
      Object.keys(claims).some((claim) => one.includes(claim)) ||
      (SAID[page] ?? []).some((pattern) => pattern.test(one));
    expect(sentencesOf(page).filter((one) => !known(one))).toEqual([]);
  });
});

describe("the claims that no other test is about", () => {
  it("the verdict of a report is the worst of its waves, and each wave has that of its blockers", async () => {
    const { verdict, waves, results } = reportOf(await exampleEstate());
    const rank = ["ready", "unknown", "not-ready"];
    expect(waves.length).toBeGreaterThan(1);
    const worst = waves.map((wave) => rank.indexOf(wave.verdict)).reduce((a, b) => Math.max(a, b), 0);
    expect(verdict).toBe(rank[worst]);
    for (const wave of waves) {
      const own = results.filter(
        ({ severity, waves: of }) => severity === "blocker" && of.includes(wave.name),
      );
      const has = (outcome: string): boolean => own.some((one) => one.outcome === outcome);
      expect(wave.verdict, wave.name).toBe(has("fail") ? "not-ready" : has("unknown") ? "unknown" : "ready");
    }
  });

  it("the tool asks Microsoft Graph for nothing", () => {
    // Elsewhere it is known as a host that applications call, and to the functions of templates.
    const files = ["action", "cli", "github", "observe", "run"].flatMap((room) =>
      readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
        .filter((one) => one.endsWith(".ts"))
        .map((one) => `src/${room}/${one}`),
    );
    const asking = files.filter((one) => /graph\.(?:microsoft|windows)/.test(readFileSync(one, "utf8")));
    expect(files.length).toBeGreaterThan(200);
    expect(asking).toEqual([]);
  });
});

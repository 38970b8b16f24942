import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { say } from "../../src/base/sentence.ts";
import { clean, columnsOf } from "../../src/report/clean.ts";
import { renderText } from "../../src/report/text.ts";
import {
  aReport,
  aResult,
  briefHostileReport,
  briefReport,
  hostileReport,
  hugeReport,
  notReadyReport,
  readyReport,
  unknownReport,
} from "../support/report.ts";
import { someReport } from "./arbitrary.ts";
import { runs } from "../support/runs.ts";

const golden = (name: string): string => `../golden/report/${name}`;

describe("renderText", () => {
  it.each([
    ["not-ready", notReadyReport],
    ["ready", readyReport],
    ["unknown", unknownReport],
    ["hostile", briefHostileReport],
  ])("%s reads like its golden file", async (name, report) => {
    await expect(renderText(report())).toMatchFileSnapshot(golden(`${name}.txt`));
  });

  it("reads with its details like its golden file", async () => {
    await expect(renderText(notReadyReport(), { details: true })).toMatchFileSnapshot(
      golden("not-ready.details.txt"),
    );
  });

  it("is little more than half as long without the details", () => {
    const lines = (details: boolean): number => renderText(notReadyReport(), { details }).split("\n").length;
    expect(lines(false)).toBeLessThan(0.6 * lines(true));
  });

  it("heads findings with the fault, and groups what blocks by who acts", () => {
    const text = renderText(notReadyReport());
    for (const { outcome, why } of notReadyReport().results)
      if (outcome === "fail") expect(text.replaceAll(/\s+/g, " ")).toContain(why.split("`")[0]?.trim());
    expect(text).toMatch(/\nFor the platform team \(\d\)\nx /);
  });

  it("writes commands for the shell that is asked for", () => {
    const command = 'az provider register --namespace X --subscription "$TARGET_SUBSCRIPTION_ID"';
    const fix = { text: say`Register it.`, command };
    const report = aReport([aResult("SUB-03", { outcome: "fail", fix })]);
    const text = renderText(report, { shell: "powershell" });
    expect(text).toContain(
      '$ az provider register --namespace X --subscription "${env:TARGET_SUBSCRIPTION_ID}"',
    );
    expect(renderText(report)).toContain(`$ ${command}\n`);
  });

  it("says so where a command cannot be written for PowerShell", () => {
    const fix = { text: say`List it.`, command: "az vm list-skus --size $(head -1 sizes.txt)" };
    const report = aReport([aResult("SUB-03", { outcome: "fail", fix })]);
    const lines = renderText(report, { shell: "powershell" }).split("\n");
    const at = lines.findIndex((line) => line.includes("list-skus"));
    expect(lines[at - 1]).toContain("in bash, as PowerShell reads it otherwise:");
    expect(renderText(report)).not.toContain("in bash");
  });

  it("reads like its golden file on a narrow page", async () => {
    await expect(renderText(briefReport(), { width: 64 })).toMatchFileSnapshot(golden("narrow.txt"));
  });

  it("begins and ends with the verdict", () => {
    const lines = renderText(notReadyReport()).trimEnd().split("\n");
    expect(lines[0]).toBe("NOT READY: contoso-shop-weu-to-sdc");
    expect(lines.at(-1)).toMatch(/^NOT READY: 5 blockers fail. 2 more could not be judged/);
  });

  it("shows every finding, however many", () => {
    const report = hugeReport();
    const lines = new Set(
      renderText(report, { details: true })
        .split("\n")
        .map((line) => line.trim().split(" ")[0]),
    );
    for (const result of report.results)
      if (result.outcome !== "pass") expect(lines.has(result.subject)).toBe(true);
  });

  it("names the sections in the one order", () => {
    const text = renderText(notReadyReport(), { details: true });
    const titles = [
      "BLOCKING (5)",
      "UNKNOWN (3)",
      "WARNINGS (2)",
      "NOTICES (1)",
      "WAIVED (1)",
      "COULD NOT BE SEEN (2)",
      "WAVES",
      "WORKLOADS",
      "NOT JUDGED",
      "PASSED (11)",
      "NEXT",
    ];
    const at = titles.map((title) => text.indexOf(`\n${title}`));
    expect(at).not.toContain(-1);
    expect(at).toEqual([...at].sort((a, b) => a - b));
  });

  it("names a missing permission once under what could not be seen", () => {
    const section = renderText(notReadyReport()).split("COULD NOT BE SEEN")[1]?.split("WAVES")[0] ?? "";
    expect(section.split("Microsoft.Authorization/policyExemptions/read")).toHaveLength(2);
  });

  it("keeps a command on one line, to be copied", () => {
    for (const { fix } of notReadyReport().results)
      if (fix?.command !== undefined)
        expect(renderText(notReadyReport(), { width: 60 })).toContain(`$ ${fix.command}\n`);
  });

  it("puts no escape sequence out unless asked, and then only its own", () => {
    expect(renderText(hostileReport())).not.toContain("\u001b");
    const coloured = renderText(hostileReport(), { color: true });
    expect(coloured).toContain("\u001b[1;31mNOT\u001b[0m \u001b[1;31mREADY:\u001b[0m");
    expect(coloured.replaceAll(/\u001b\[[\d;]+m/g, "")).toBe(renderText(hostileReport()));
  });

  it("decorates with the styler it is given", () => {
    const text = renderText(readyReport(), {
      styler: (word, role) => (role === "good" ? `<${word}>` : word),
    });
    expect(text).toMatch(/^<READY:> contoso/);
  });

  it("keeps the width but for commands and single long words, and holds no command of a runner", () => {
    fc.assert(
      fc.property(someReport(), fc.integer({ min: 60, max: 140 }), fc.boolean(), (report, width, details) => {
        const text = renderText(report, { width, details });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u200b]|\p{Cs}/u);
        for (const line of text.split("\n")) {
          expect(line).not.toMatch(/^\s*::[a-z]|##\[/i);
          // The longest label takes 21 columns; what is wider than the rest is one word alone.
          if (columnsOf(line) > width && !line.trim().startsWith("$ "))
            expect(longest(line), line).toBeGreaterThan(width - 25);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

function longest(text: string): number {
  return Math.max(...clean(text).split(" ").map(columnsOf));
}

it.each([
  ["2026-08-24T23:00:00Z", "facts from a snapshot of 2026-08-24 23:00 UTC\n"],
  ["2026-08-24T05:00:00Z", "facts from a snapshot of 2026-08-24 05:00 UTC, 1 day old\n"],
  ["2020-08-25T05:00:00Z", "facts from a snapshot of 2020-08-25 05:00 UTC, 2191 days old\n"],
  ["2026-08-26T05:00:00Z", "facts from a snapshot of 2026-08-26 05:00 UTC, after the moment judged\n"],
])("says how old a snapshot of %s was at the time of judging", (observedAt, expected) => {
  const report = { ...notReadyReport(), judgedAsOf: "2026-08-25T05:00:00Z" };
  const text = renderText(
    { ...report, facts: { from: "snapshot", observedAt } },
    { width: 120, color: false },
  );
  expect(text).toContain(expected);
});

it("shows each fix of a row that differs, up to three, and how many more there are", () => {
  const of = (count: number, commands: number): string =>
    renderText(
      aReport(
        Array.from({ length: count }, (_, index) =>
          aResult("SUB-03", {
            outcome: "fail",
            fix: { text: say`Register it.`, command: `az provider register ${String(index % commands)}` },
          }),
        ),
      ),
    );
  const commandsIn = (text: string): number => text.split("$ az provider register").length - 1;
  expect(commandsIn(of(4, 1))).toBe(1);
  expect(commandsIn(of(4, 3))).toBe(3);
  expect(of(4, 3)).not.toContain("more fix");
  expect(commandsIn(of(4, 4))).toBe(3);
  expect(of(4, 4)).toContain("and 1 more fix, which --details shows");
  expect(of(9, 5)).toContain("and 2 more fixes, which --details shows");
});

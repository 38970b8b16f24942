import { describe, expect, it, vi } from "vitest";
import { foldedLines, liveLine } from "../../src/cli/progress.ts";
import { progressText, type Progress } from "../../src/observe/progress.ts";

const PROGRESS: Progress = {
  signedIn: true,
  facts: 40,
  answered: 12,
  waitingFor: ["policyAssignments", "computeSku", "budgets", "locks", "provider"],
};

describe("the text of the progress", () => {
  it.each<[string, Partial<Progress>, string]>([
    [
      "names what is asked and how much is left",
      {},
      "Azure: 28 of 40 facts left to read (policy assignments, compute SKU, budgets and 2 more)",
    ],
    ["says that nobody is signed in", { signedIn: false }, "Signing in to Azure, 40 facts to read"],
    [
      "names all that are left where they are few",
      { answered: 39, waitingFor: ["locks"] },
      "Azure: 1 of 40 facts left to read (locks)",
    ],
    ["ends", { answered: 40, waitingFor: [] }, "Azure: all 40 facts have an answer"],
  ])("%s", (_, change, text) => {
    expect(progressText({ ...PROGRESS, ...change })).toBe(text);
  });
});

describe("the live line", () => {
  function lines(env: Readonly<Record<string, string>>, columns = 200): string[] {
    const written: string[] = [];
    const display = liveLine(env, columns, (text) => written.push(text));
    display?.show(PROGRESS);
    display?.end();
    display?.show(PROGRESS);
    display?.end();
    return written;
  }

  it("changes in place, and leaves nothing behind", () => {
    expect(lines({})).toEqual([`\r\u001b[2K${progressText(PROGRESS)}`, "\r\u001b[2K"]);
  });

  it("never wraps", () => {
    expect(lines({}, 20)[0]).toBe("\r\u001b[2KAzure: 28 of 40 fac");
  });

  it("takes 80 columns where the terminal names none", () => {
    expect(lines({}, 0)[0]).toHaveLength("\r\u001b[2K".length + 79);
  });

  it.each([{ TERM: "dumb" }, { CI: "true" }])("is not shown with %o", (env) => {
    expect(lines(env)).toEqual([]);
  });
});

describe("the lines of a job", () => {
  it("are folded, and end once", () => {
    const written: string[] = [];
    const display = foldedLines((text) => written.push(text));
    display.show(PROGRESS);
    display.show({ ...PROGRESS, answered: 40, waitingFor: [] });
    display.end();
    display.show(PROGRESS);
    display.end();
    expect(written).toEqual([
      "::group::Facts from Azure\n",
      `${progressText(PROGRESS)}\n`,
      "Azure: all 40 facts have an answer\n",
      "::endgroup::\n",
    ]);
  });

  it("come one a second at most, the first at once and the last in any case", async () => {
    const written: string[] = [];
    const display = foldedLines((text) => written.push(text), 40);
    const left = (answered: number): void => {
      display.show({ ...PROGRESS, answered, waitingFor: ["locks"] });
    };
    for (const answered of [0, 1, 2, 3]) left(answered);
    // What is held back comes although nothing more is answered.
    await vi.waitFor(() => {
      expect(written).toHaveLength(3);
    });
    left(4);
    left(5);
    display.end();
    left(6);
    expect(written.map((line) => /\d+(?= of)/.exec(line)?.[0] ?? line)).toEqual([
      "::group::Facts from Azure\n",
      "40",
      "37",
      "35",
      "::endgroup::\n",
    ]);
  });

  it("are none where nothing was asked", () => {
    const written: string[] = [];
    foldedLines((text) => written.push(text)).end();
    expect(written).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { driftIssue, tellDrift } from "../../src/github/drift-issue.ts";
import type { Issue, IssueApi, IssueText } from "../../src/github/issues.ts";
import { nested } from "../robust/hostile/input.ts";

const TITLE = "Relocation drift: relocation.yaml";
const [A, B] = ["0123456789abcdef", "fedcba9876543210"];
const LOGIN = "github-actions";

const issueOf = (body: string, change: Partial<Issue> = {}): Issue => ({
  number: 7,
  title: TITLE,
  body,
  open: true,
  author: `${LOGIN}[bot]`,
  byBot: true,
  ...change,
});

type Written = Partial<IssueText> & { readonly number?: number; readonly open?: boolean };

/** What stands in issues, and what is written of them. */
function apiOf(...issues: readonly Issue[]): IssueApi & { readonly written: Written[] } {
  const written: Written[] = [];
  return {
    written,
    list: () => Promise.resolve([...issues]),
    viewer: () => Promise.resolve(LOGIN),
    create: (text: IssueText) => {
      written.push(text);
      return Promise.resolve(issueOf(text.body, { number: 8 }));
    },
    update: (number, change) => {
      written.push({ number, ...change });
      return Promise.resolve();
    },
  };
}

const bodyOf = (found: unknown): string => `<!-- relocation-drift ${JSON.stringify({ found })} -->\nwords`;
const stateOf = async (...issues: readonly Issue[]): Promise<Readonly<Record<string, readonly string[]>>> =>
  Object.fromEntries((await driftIssue(apiOf(...issues), TITLE)).state);

describe("what an issue on drift carries to the next run", () => {
  it("is the ids of each check, as they were written", async () => {
    expect(await stateOf(issueOf(bodyOf({ "POL-01": [A, B], "SUB-03": [] })))).toEqual({
      "POL-01": [A, B],
      "SUB-03": [],
    });
  });

  it.each<[string, string]>([
    ["is cut off", bodyOf({ "POL-01": [A] }).slice(0, 40)],
    ["has no end", `<!-- relocation-drift {"found":{"POL-01":["${A}"]}}`],
    ["holds no object", bodyOf(7)],
    ["contains nothing", bodyOf(null)],
    ["holds a list", bodyOf([A])],
    ["holds lists in lists", `<!-- relocation-drift ${nested(30_000, "[", "]")} -->`],
    ["names what is no check", bodyOf({ __proto__: [A], constructor: [A], "pol-01": [A], "A-1": [A] })],
    ["names the prototype of an object", `<!-- relocation-drift {"found":{"__proto__":["${A}"]}} -->`],
    ["has an id that is too short", bodyOf({ "POL-01": [A.slice(1)] })],
    ["has an id in capitals", bodyOf({ "POL-01": [A, A.toUpperCase()] })],
    ["has markup in place of an id", bodyOf({ "POL-01": ["](https://evil.example)"] })],
    ["has an object in place of ids", bodyOf({ "POL-01": { 0: A } })],
    ["has a number for an id", bodyOf({ "POL-01": [1_234_567_890_123_456] })],
  ])("is nothing where the issue %s", async (_, body) => {
    expect(await stateOf(issueOf(body))).toEqual({});
  });

  it.each<[string, Partial<Issue>]>([
    ["somebody else wrote it", { author: "mallory", byBot: false }],
    ["another bot wrote it", { author: "helper[bot]" }],
    ["a person has the name of the bot", { author: `${LOGIN}[bot]`, byBot: false }],
    ["it is closed", { open: false }],
    ["it is of another manifest", { title: `${TITLE}, wave data` }],
  ])("is nothing where %s", async (_, change) => {
    expect(await stateOf(issueOf(bodyOf({ "POL-01": [A] }), change))).toEqual({});
  });

  it("is nothing where the text does not begin with what a run writes", async () => {
    const quoted = issueOf(`> ${bodyOf({ "POL-01": [A] })}`);
    expect(await driftIssue(apiOf(quoted), TITLE)).toEqual({ issue: undefined, state: new Map() });
  });

  it("cannot be read where GitHub does not say whose the token is", async () => {
    const api = { ...apiOf(issueOf(bodyOf({}))), viewer: () => Promise.resolve(undefined) };
    await expect(driftIssue(api, TITLE)).rejects.toThrow("whose the token is");
  });
});

describe("telling of drift", () => {
  const many = Array.from({ length: 5_000 }, (_, index) => index.toString(16).padStart(16, "0"));

  it("writes what the next run reads back, within what GitHub takes, and counts the rest", async () => {
    const api = apiOf();
    const state = new Map([
      ["POL-01", many],
      ["SUB-03", [A]],
    ]);
    let [told, room] = [0, 0];
    const words = (characters: number, left: number): string => {
      [room, told] = [characters, left];
      return "x".repeat(characters);
    };
    expect(await tellDrift(api, { issue: undefined, state: new Map() }, TITLE, words, state)).toBe("opened");
    const [{ body = "" } = {}] = api.written;
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(room).toBeGreaterThan(30_000);
    const kept = Object.values(await stateOf(issueOf(body))).flat().length;
    expect(kept).toBeGreaterThan(1_500);
    expect(told).toBe(5_001 - kept);
  });

  it.each<[string, Issue | undefined, readonly string[], string, unknown]>([
    ["opens an issue where there is none", undefined, [A], "opened", { title: TITLE }],
    ["brings an open one up to date", issueOf(""), [A], "updated", { number: 7, open: true }],
    ["opens a closed one again", issueOf("", { open: false }), [A], "opened", { number: 7, open: true }],
    ["closes an open one where nothing is left", issueOf(""), [], "closed", { number: 7, open: false }],
    ["leaves a closed one alone", issueOf("", { open: false }), [], "none", undefined],
    ["opens none where there is nothing to tell", undefined, [], "none", undefined],
  ])("%s", async (_, issue, ids, outcome, written) => {
    const api = apiOf();
    const state = new Map(ids.length === 0 ? [] : [["POL-01", ids]]);
    expect(await tellDrift(api, { issue, state: new Map() }, TITLE, () => "words", state)).toBe(outcome);
    if (written === undefined) expect(api.written).toEqual([]);
    else expect(api.written).toEqual([expect.objectContaining(written)]);
  });
});

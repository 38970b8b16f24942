import { describe, expect, it } from "vitest";
import { UserError } from "../../src/base/errors.ts";
import { readInputs, refuseUnknownInputs, type Inputs } from "../../src/action/inputs.ts";

const CLIENT = "22222222-2222-2222-2222-222222222222";
const TENANT = "33333333-3333-3333-3333-333333333333";

function read(given: Readonly<Record<string, string>>): Inputs {
  const [first] = readInputs((name) => given[name] ?? "");
  return first;
}

describe("several manifests", () => {
  const all = (given: Readonly<Record<string, string>>): readonly Inputs[] =>
    readInputs((name) => given[name] ?? "");

  it("stand one a line, and share all other inputs", () => {
    const [first, second, ...more] = all({ manifest: "a.yaml\n\n  dir/b,c.yaml \n", "fail-on": "warning" });
    expect([first?.manifest, second?.manifest, more]).toEqual(["a.yaml", "dir/b,c.yaml", []]);
    expect({ ...second, manifest: "a.yaml" }).toEqual(first);
  });

  it.each(["report", "wave", "comment-id"])("have no %s", (name) => {
    expect(() => all({ manifest: "a.yaml\nb.yaml", [name]: "x" })).toThrow(/about one manifest/);
    expect(all({ manifest: "a.yaml", [name]: "x" })).toHaveLength(1);
  });
});

describe("readInputs", () => {
  it("has a default for everything", () => {
    expect(read({})).toEqual({
      records: "none",
      manifest: "relocation.yaml",
      snapshot: undefined,
      moreSnapshots: [],
      report: undefined,
      wave: undefined,
      policies: [],
      identity: undefined,
      subscriptions: [],
      limits: {},
      failOn: "blocker",
      comment: "changes",
      commentId: undefined,
      pullNumber: undefined,
      annotations: true,
      reportPath: undefined,
      formats: [],
      timeoutMs: 120_000,
      probe: false,
      now: undefined,
      token: undefined,
    });
  });

  it.each([
    [{ "fail-on": "NEVER" }, { failOn: "never" }],
    [{ comment: "failures" }, { comment: "failures" }],
    [{ annotations: "False" }, { annotations: false }],
    [{ timeout: "30" }, { timeoutMs: 30_000 }],
    [{ snapshot: "a.json\n b, c.json\n" }, { snapshot: "a.json", moreSnapshots: ["b, c.json"] }],
    [{ policies: "infra/policies, more\n\n  third" }, { policies: ["infra/policies", "more", "third"] }],
    [{ formats: "HTML, text" }, { formats: ["html", "text"] }],
    [{ now: "2026-09-01T07:00:00+02:00" }, { now: Date.parse("2026-09-01T05:00:00Z") }],
    [{ "pr-number": "104" }, { pullNumber: 104 }],
    [{ "comment-id": "prod / wave #2" }, { commentId: "prod / wave #2" }],
    [
      { "client-id": CLIENT.toUpperCase(), "tenant-id": TENANT },
      { identity: { clientId: CLIENT, tenantId: TENANT } },
    ],
    [{ subscriptions: `${CLIENT},\n ${TENANT.toUpperCase()}\n` }, { subscriptions: [CLIENT, TENANT] }],
    [{ subscriptions: " \n" }, { subscriptions: [] }],
  ])("reads %j", (given, expected) => {
    expect(read(given)).toMatchObject(expected);
  });

  it.each([
    [
      { "fail-on": "error" },
      /fail-on cannot be "error". Expected one of blocker, warning, unknown, waived, never/,
    ],
    [{ comment: "yes" }, /comment cannot be "yes". Expected one of changes, always, failures, never/],
    [{ annotations: "1" }, /annotations cannot be "1". Expected one of true, false/],
    [{ "fail-on": "warnings" }, /fail-on cannot be "warnings".*[Dd]id you mean `?warning`?\?/],
    [{ comment: "allways" }, /[Dd]id you mean `?always`?\?/],
    [{ formats: "sariff" }, /formats cannot be "sariff"/],
    [{ formats: "htlm" }, /[Dd]id you mean `?html`?\?/],
    [{ timeout: "2m" }, /timeout cannot be "2m". Expected a whole number from 1 to 3600/],
    [{ timeout: "0" }, /timeout cannot be "0"/],
    [{ now: "tomorrow" }, /now cannot be "tomorrow"/],
    [{ timeout: "1e3" }, /timeout cannot be "1e3"/],
    [{ "pr-number": "#104" }, /pr-number cannot be "#104"/],
    [{ "pr-number": "99999999999" }, /pr-number cannot be/],
    [{ "client-id": CLIENT }, /tenant-id is empty. Expected both/],
    [{ "tenant-id": TENANT }, /client-id is empty. Expected both/],
    [{ "client-id": "my-app", "tenant-id": TENANT }, /client-id cannot be "my-app". Expected a GUID/],
    [{ subscriptions: `${CLIENT} prod` }, /subscriptions cannot be "prod". Expected subscription ids/],
    [{ "comment-id": "<!-- x -->" }, /comment-id cannot be/],
    [{ "comment-id": "a\nb" }, /comment-id cannot be/],
    [{ "comment-id": "x".repeat(101) }, /comment-id cannot be/],
  ])("refuses %j", (given, message) => {
    expect(() => read(given)).toThrow(UserError);
    expect(() => read(given)).toThrow(message);
  });
});

describe("refuseUnknownInputs", () => {
  it("accepts what action.yml knows, and variables that are no inputs", () => {
    expect(() => {
      refuseUnknownInputs({ INPUT_MANIFEST: "x", "INPUT_FAIL-ON": "never", PATH: "/bin", MY_INPUT_X: "1" });
    }).not.toThrow();
  });

  it.each([
    [
      "INPUT_SUBSCRIPTION",
      /no input "subscription". Expected one of manifest.*[Dd]id you mean subscriptions\?/,
    ],
    ["INPUT_FAIL_ON", /no input "fail_on".*[Dd]id you mean fail-on\?/],
    ["INPUT_ZZZZZZZZZ", /Correct the `with` of the step/],
  ])("refuses %s, which the runner only warns of", (name, message) => {
    expect(() => {
      refuseUnknownInputs({ [name]: "x" });
    }).toThrow(message);
  });
});

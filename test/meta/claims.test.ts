import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FACT_KINDS, permissionsOf } from "../../src/facts/facts.ts";
import { exampleEstate, reportOf } from "../robust/estate.ts";

const README = plain(readFileSync("README.md", "utf8"));

function plain(markdown: string): string {
  return markdown
    .replaceAll(/\*\*|`/g, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/\s+/g, " ");
}

/** The file of a test, and its title. */
type Proof = readonly [string, string];
const ONLY_READS: Proof = [
  "test/e2e/cli.test.ts",
  "finds live what it finds from a snapshot just captured, only reads, and asks for nothing twice",
];
const HIDES: Proof = [
  "test/e2e/action.test.ts",
  "posts the readiness report everywhere, and leaks no id, no address and no token",
];

/** Every sentence of the README that promises something, with the tests that prove it. */
const CLAIMS: readonly (readonly [says: string, ...proofs: readonly Proof[]])[] = [
  [
    "A GitHub Action, or the same in a terminal, compares it with what the target subscription shows.",
    HIDES,
    ["test/e2e/cli.test.ts", "prints the readiness report of the example"],
  ],
  [
    "The report says what is wrong, where, why, and how to fix it.",
    ["test/report/text.test.ts", "names a missing permission once under what could not be seen"],
    ["test/meta/claims.test.ts", "what fails in the example says where, why and how to fix it"],
  ],
  [
    "The tool only reads, and Reader rights are enough.",
    ONLY_READS,
    ["test/meta/claims.test.ts", "no permission writes"],
  ],
  [
    "It never calls ready what it could not see.",
    ["test/observe/faults.test.ts", "%s, is unknown for that reason, and nothing else is"],
  ],
  [
    "Git and Node 20 or newer are all it takes.",
    ["test/e2e/cli.test.ts", "runs on the oldest Node that is promised"],
  ],
  ["Nothing is installed.", ["test/docs/commands.test.ts", "at $place run as written"]],
  [
    "The target is *not ready*, and the report says why.",
    [
      "test/e2e/cli.test.ts",
      "finds the example not ready in each of the four areas, and gives the same bytes again",
    ],
  ],
  [
    "The report is one comment that is kept up to date.",
    [
      "test/e2e/action.test.ts",
      "finds its comment on the third page, leaves it alone, brings it up to date, and never takes another author's for its own",
    ],
  ],
  [
    "Unknown is never ready.",
    ["test/robust/never-better.test.ts", "with less than everything, nothing is better"],
  ],
  [
    "What could not be read is *unknown*, with the reason and, where one is missing, the permission.",
    [
      "test/observe/faults.test.ts",
      "is forbidden, names a permission of its kind, the scope and the correlation id",
    ],
  ],
  ["It only reads.", ONLY_READS],
  [
    "Each request to Azure Resource Manager is a GET, or a question that is posed as a POST and cannot write.",
    ONLY_READS,
  ],
  [
    "The manifest chooses nothing dangerous.",
    ["test/action/main.test.ts", "hands the workflow's inputs to the job, and nothing of the manifest's"],
  ],
  [
    "No credential, command or endpoint of Azure comes from it.",
    [
      "test/meta/claims.test.ts",
      "no key of the manifest takes a credential, a command or an endpoint of Azure",
    ],
    [
      "test/run/bicep.test.ts",
      "runs bicep in the file's folder, without a shell, modules or the environment's secrets",
    ],
  ],
  [
    "A file that it names lies inside the repository.",
    ["test/e2e/cli.test.ts", "reads nothing outside the directory it runs in"],
    ["test/base/path.test.ts", "reads up to a limit, and does not follow a link in place of the file"],
  ],
  [
    "Hosts that it names are asked only with probe, and never by the run of a pull request.",
    [
      "test/observe/channels/probe/http.test.ts",
      "is not asked for at a private address beside a public one, nor where nobody allows it",
    ],
    ["test/action/main.test.ts", "%s: whether hosts of the manifest may be contacted"],
  ],
  [
    "Nothing secret is printed.",
    HIDES,
    ["test/report/mask.test.ts", "lets no secret, address or token into any rendering"],
  ],
  [
    "Subscription and tenant ids are shortened, e-mail addresses are left out, and text from outside is escaped.",
    ["test/report/mask.test.ts", "hides the subscriptions of the manifest without being told"],
    ["test/report/markdown-escape.test.ts", "lets nothing out, whatever it is given"],
  ],
  [
    "The same snapshot, judged for the same moment, gives the same bytes.",
    [
      "test/e2e/cli.test.ts",
      "finds the example not ready in each of the four areas, and gives the same bytes again",
    ],
  ],
];

describe("what the README claims is proved by a test that exists", () => {
  it.each(CLAIMS.map(([says, ...proofs]) => ({ says, proofs })))("$says", ({ says: sentence, proofs }) => {
    expect(README).toContain(sentence);
    for (const [file, title] of proofs) expect(readFileSync(file, "utf8"), file).toContain(title);
  });

  it("and so is every sentence of its promises", () => {
    const section = README.slice(README.indexOf("## What it promises") + 22).split(" Security has")[0] ?? "";
    const sentences = section.split(/(?<=[.])\s+(?:- )?/).map((one) => one.replace(/^- /, "").trim());
    const claimed = new Set(CLAIMS.map(([sentence]) => sentence));
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((one) => one !== "" && !claimed.has(one))).toEqual([]);
  });
});

describe("the claims that no other test is about", () => {
  it("what fails in the example says where, why and how to fix it", async () => {
    const { results } = reportOf(await exampleEstate());
    const failed = results.filter(({ outcome }) => outcome === "fail");
    expect(failed.length).toBeGreaterThan(5);
    for (const { why, place, fix, check } of failed) {
      expect(String(why), check).not.toBe("");
      expect(place.line, check).toBeGreaterThan(0);
      expect(fix, check).toBeDefined();
    }
  });

  it("no permission writes", () => {
    const permissions = permissionsOf(FACT_KINDS);
    expect(permissions.length).toBeGreaterThan(50);
    // Reader holds `*/read`, and nothing that ends otherwise.
    expect(permissions.filter((one) => !one.toLowerCase().endsWith("/read"))).toEqual([]);
  });

  it("no key of the manifest takes a credential, a command or an endpoint of Azure", () => {
    const keys = keysOf("relocation.schema.json");
    expect(keys.size).toBeGreaterThan(100);
    // These say what a vault has to hold, by name.
    const names = ["requiresSecrets"];
    const odd = [...keys].filter((key) =>
      /secret|token|password|credential|command|(?<!sub|de)script|endpoint|authority/i.test(key),
    );
    expect(odd).toEqual(names);
  });
});

/** Names of all properties that a schema knows, at any depth. */
function keysOf(file: string): Set<string> {
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const keys = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null)
      for (const [name, inner] of Object.entries<unknown>({ ...value })) {
        if (name === "properties" && typeof inner === "object" && inner !== null)
          for (const key of Object.keys(inner)) keys.add(key);
        visit(inner);
      }
  };
  visit(schema);
  return keys;
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemText } from "../../../../src/base/errors.ts";
import { parseManifest } from "../../../../src/manifest/parse.ts";
import { plannedOf } from "../../../../src/plan/sources/load/plan.ts";
import type { Plan } from "../../../../src/plan/plan.ts";
import { changed } from "../../../manifest/fixtures/base.ts";
import { NOW } from "../../../support/context.ts";

const SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const posix = process.platform !== "win32";

let home = "";
let root = "";

function put(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content instanceof Buffer ? content : JSON.stringify(content, null, 2));
}

function template(...resources: unknown[]): object {
  return { $schema: SCHEMA, contentVersion: "1.0.0.0", resources };
}

function site(name: string): object {
  return { type: "Microsoft.Web/sites", apiVersion: "2022-09-01", name, location: "swedencentral" };
}

function linkTo(templateLink: object, parameters: object = {}): object {
  return {
    type: "Microsoft.Resources/deployments",
    apiVersion: "2022-09-01",
    name: "linked",
    properties: { mode: "Incremental", templateLink, parameters },
  };
}

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "linked-")));
  root = join(home, "repo");
  put("infra/main.json", template(linkTo({ relativePath: "parts/site.json" }, { name: { value: "app" } })));
  put("infra/parts/site.json", {
    ...template(
      site("[concat(parameters('name'), '-', variables('end'))]"),
      linkTo({ relativePath: "../last.json" }),
    ),
    parameters: { name: { type: "string" } },
    variables: { end: "one" },
  });
  put("infra/last.json", template(site("last")));
  put("infra/self.json", template(site("own"), linkTo({ relativePath: "self.json" })));
  put("infra/missing.json", template(site("here"), linkTo({ relativePath: "nowhere.json" })));
  put("infra/computed.json", template(site("here"), linkTo({ relativePath: "[concat('last', '.json')]" })));
  put("infra/escapes.json", template(linkTo({ relativePath: "../../outside.json" })));
  put("infra/broken.json", template(linkTo({ relativePath: "text.json" })));
  put("infra/wrong.json", template(linkTo({ relativePath: "parts/site.json" })));
  put("infra/text.json", Buffer.from("no JSON"));
  put("infra/utf16.json", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("{}", "utf16le")]));
  writeFileSync(join(home, "outside.json"), JSON.stringify(template(site("outside"))));
  if (posix) {
    put("infra/through.json", template(linkTo({ relativePath: "link.json" })));
    symlinkSync(join(home, "outside.json"), join(root, "infra/link.json"));
  }
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

async function read(file: string): Promise<Plan> {
  const text = changed(["workloads:", `inventory:\n  - armTemplate: { file: infra/${file} }\nworkloads:`]);
  return plannedOf(parseManifest(text, "m.yaml"), { root, now: NOW });
}

/** What could not be read, as a user reads it. */
async function unread(file: string): Promise<string[]> {
  const { gaps } = await read(file);
  return gaps.map(({ why, place }) => problemText({ message: why, place }));
}

describe("a template that names others by relative paths", () => {
  it("deploys what they deploy, each with the parameters it is given and the line of its own file", async () => {
    const { resources, gaps } = await read("main.json");
    expect(gaps).toEqual([]);
    expect(
      resources.filter(({ body }) => body).map(({ name, origin }) => [name, origin.file, origin.path]),
    ).toEqual([
      ["app-one", "infra/parts/site.json", "resources[0]"],
      ["last", "infra/last.json", "resources[0]"],
    ]);
  });

  it.each(["missing.json", "computed.json"])(
    "that are not at hand (%s) keeps its own and says so",
    async (file) => {
      const { resources, gaps } = await read(file);
      expect(resources.filter(({ body }) => body).map(({ name }) => name)).toEqual(["here"]);
      expect(gaps).toMatchObject([{ elsewhere: false, place: { file: `infra/${file}` } }]);
      expect(gaps[0]?.why).toContain("stands elsewhere");
    },
  );

  it.each([
    [
      "escapes.json",
      /^infra\/escapes\.json:\d+:\d+: .* The template at `\.\.\/outside\.json` lies outside the repository/,
    ],
    ["broken.json", /^infra\/text\.json:1:1: .*The file is not JSON/],
    ["wrong.json", /^infra\/parts\/site\.json:\d+:\d+: parameters\.name: The parameter `name` has no value/],
    ["self.json", /^infra\/self\.json:\d+:\d+: .*Deployments are nested deeper than 40/],
    ["utf16.json", /The file `infra\/utf16\.json` is UTF-16 text/],
  ])("and cannot be read is said, and the rest goes on: %s", async (file, message) => {
    expect(await unread(file)).toEqual([expect.stringMatching(message)]);
  });

  it.skipIf(!posix)(
    "does not follow a link out of the repository (only where links can be made)",
    async () => {
      expect(await unread("through.json")).toEqual([
        expect.stringMatching(
          /^infra\/through\.json:\d+:\d+: .*`infra\/link\.json` lies outside the repository/,
        ),
      ]);
    },
  );
});

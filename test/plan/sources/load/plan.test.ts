import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { problemText, UserError } from "../../../../src/base/errors.ts";
import { parseManifest } from "../../../../src/manifest/parse.ts";
import type { BicepAnswer, BuildBicep } from "../../../../src/plan/sources/bicep/build.ts";
import { plannedOf } from "../../../../src/plan/sources/load/plan.ts";
import type { Plan } from "../../../../src/plan/plan.ts";
import { changed } from "../../../manifest/fixtures/base.ts";
import { NOW, SOURCE, TARGET } from "../../../support/context.ts";
import { dataDir } from "../../../support/data.ts";
import { planText } from "../terraform/plan.ts";
import { long } from "../../../support/runs.ts";

const posix = process.platform !== "win32";
const SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#";
const PLAN = {
  type: "Microsoft.Web/serverfarms",
  apiVersion: "2022-09-01",
  name: "asp-shop",
  location: "[resourceGroup().location]",
  sku: { name: "[parameters('sku')]" },
};
const TEMPLATE = {
  $schema: SCHEMA,
  contentVersion: "1.0.0.0",
  parameters: { sku: { type: "string", defaultValue: "P1v3" } },
  resources: [PLAN],
};

let home = "";
let root = "";

beforeAll(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "plan-")));
  root = join(home, "repo");
  put("infra/main.json", TEMPLATE);
  put("infra/p.json", { $schema: "x", contentVersion: "1.0.0.0", parameters: { sku: { value: "P2v3" } } });
  put("infra/main.bicep", "param sku string\nresource plan 'Microsoft.Web/serverfarms@2022-09-01' = {\n}\n");
  put("infra/sdc.bicepparam", "using './main.bicep'\n");
  put("text.json", "what is this?");
  put("none.json", "");
  put("answer.json", { data: [{ id: "/subscriptions/x" }], skip_token: null });
  put("blank.json", " \n");
  put("facts.json", { $schema: "urn:azure-relocation-readiness:snapshot:1", version: 1, facts: {} });
  put("shop.tfplan", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  put("page.html", "<html></html>");
  put("broken.json", '{\n  "resources": [\n');
  put("empty.json", {});
  put("latin1.json", Buffer.from([0x22, 0xe9, 0x22]));
  put("bad-type.json", { ...TEMPLATE, resources: [{ ...PLAN, name: "[nonsense()]" }] });
  put("linked.json", {
    ...TEMPLATE,
    resources: [
      {
        type: "Microsoft.Resources/deployments",
        apiVersion: "2022-09-01",
        name: "other",
        properties: { mode: "Incremental", templateLink: { uri: "https://example.com/t.json" } },
      },
    ],
  });
  put("state.json", { version: 4, terraform_version: "1.9.0", lineage: "x", resources: [] });
  put("log.json", { "@level": "info", "@message": "x" });
  put("plan.bin", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  put("main.tf", 'resource "azurerm_resource_group" "x" {}\n');
  put("list.json", { value: [{ id: "/subscriptions/x", name: "x" }] });
  put("graph.json", [
    {
      id: `/subscriptions/${SOURCE}/resourceGroups/rg/providers/Microsoft.Web/sites/app-shop`,
      location: "westeurope",
      kind: "app",
    },
  ]);
  put("page.json", { data: [], skip_token: "more" });
  put("snapshot.json", {
    predictedResources: [{ type: "Microsoft.Storage/storageAccounts", name: "st", apiVersion: "2023-01-01" }],
  });
  writeFileSync(join(home, "outside.json"), JSON.stringify(TEMPLATE));
  put("huge.json", "");
  truncateSync(join(root, "huge.json"), 300 * 1024 * 1024);
  if (!posix) return;
  symlinkSync(join(home, "outside.json"), join(root, "leaves.json"));
  symlinkSync(home, join(root, "away"));
  symlinkSync("infra/main.json", join(root, "stays.json"));
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function put(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  const raw = typeof content === "string" || content instanceof Uint8Array;
  writeFileSync(file, raw ? content : JSON.stringify(content, undefined, 2));
}

function plan(inventory: string, buildBicep?: BuildBicep): Promise<Plan> {
  const text = inventory === "" ? changed() : changed(["expect:\n", `inventory:\n${inventory}\nexpect:\n`]);
  const readers = { root, now: NOW, ...(buildBicep === undefined ? {} : { buildBicep }) };
  return plannedOf(parseManifest(text, "m.yaml"), readers);
}

async function refusal(inventory: string, buildBicep?: BuildBicep): Promise<string[]> {
  const error: unknown = await plan(inventory, buildBicep).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`no refusal: ${String(error)}`);
  return error.message.split("\n");
}

/** What could not be read, as a user reads it, beside what the manifest declares. */
async function unread(inventory: string, buildBicep?: BuildBicep): Promise<string[]> {
  const { gaps, resources } = await plan(inventory, buildBicep);
  expect(resources.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["data.sql", "web.plan", "web.app"]),
  );
  return gaps.map(({ why, place }) => problemText({ message: why, place }));
}

describe("plannedOf", () => {
  it("needs no files for a manifest without inventory", async () => {
    const { resources, ...rest } = await plan("");
    expect(resources.map(({ key }) => key)).toEqual(["data.sql", "web.plan", "web.app"]);
    expect(rest).toEqual({ contradictions: [], gaps: [], source: [], terraform: [] });
  });

  it("plans a template that the manifest names, with its parameters, at its resource group", async () => {
    const { resources, gaps } = await plan(
      "  - armTemplate: { file: infra/main.json, parameters: infra/p.json, workload: web }",
    );
    expect(gaps).toEqual([]);
    expect(resources[1]).toMatchObject({
      key: "web.plan",
      resourceGroup: "rg-web",
      location: { known: true, value: "swedencentral" },
      sku: { name: { known: true, value: "P2v3" } },
      apiVersion: "2022-09-01",
      id: `/subscriptions/${TARGET}/resourceGroups/rg-web/providers/Microsoft.Web/serverfarms/asp-shop`,
      origin: { file: "infra/main.json", path: "resources[0]" },
      declared: { file: "m.yaml", path: "workloads.web.resources[0]" },
    });
    expect(resources[1]?.origin.line).toBe(11);
  });

  it("takes the prediction of Bicep and the list of the source along", async () => {
    const { resources, source } = await plan(
      [
        "  - bicepSnapshot: { file: snapshot.json, workload: data }",
        "  - resourceGraph: { query: \"type =~ 'a'\", snapshot: graph.json }",
      ].join("\n"),
    );
    expect(resources.at(-1)).toMatchObject({ key: "data.storageAccounts/st", waves: ["first"] });
    expect(resources[2]).toMatchObject({ key: "web.app", partial: true, body: { kind: "app" } });
    expect(source).toMatchObject([
      {
        entry: ["inventory", 1, "resourceGraph"],
        condition: "where type =~ 'a'",
        snapshot: { complete: true },
      },
    ]);
  });

  it("lists a linked template and a cut list as not read, and asks nobody for them", async () => {
    const { gaps } = await plan(
      "  - armTemplate: { file: linked.json }\n  - resourceGraph: { snapshot: page.json }",
    );
    expect(gaps.map(({ elsewhere, place, entry }) => [elsewhere, place.file, entry[1]])).toEqual([
      [false, "linked.json", 0],
      [false, "page.json", 1],
    ]);
  });

  it("is the same whatever order the entries stand in, where they describe different things", async () => {
    const entries = [
      "  - armTemplate: { file: infra/main.json, workload: web }",
      "  - bicepSnapshot: { file: snapshot.json, workload: data }",
    ];
    const [a, b] = await Promise.all([plan(entries.join("\n")), plan(entries.toReversed().join("\n"))]);
    expect(a.resources).toEqual(b.resources);
  });
});

describe("what the manifest knows of the place of a template", () => {
  const TENANT = "99999999-9999-9999-9999-999999999999";
  const expressions = {
    a: "[tenant().tenantId]",
    b: "[subscription().tenantId]",
    c: "[tenant().id]",
    d: "[deployer().tenantId]",
    e: "[resourceGroup().location]",
  };
  const body = async (...edits: readonly (readonly [string, string])[]): Promise<unknown> => {
    put("where.json", { ...TEMPLATE, resources: [{ ...PLAN, tags: expressions }] });
    const entry =
      "inventory:\n  - armTemplate: { file: where.json, resourceGroup: rg-far, workload: web }\nexpect:\n";
    const text = changed(["expect:\n", entry], ...edits);
    const { resources } = await plannedOf(parseManifest(text, "m.yaml"), { root, now: NOW });
    return resources.find(({ origin }) => origin.file === "where.json")?.tags;
  };
  const known = (value: string): object => ({ known: true, value });

  it("is said by templates", async () => {
    const tags = await body(
      ["target:\n", `target:\n  tenantId: ${TENANT}\n`],
      ["[ rg-shop ]", "[ rg-shop, { name: rg-far, location: uksouth } ]"],
    );
    expect(tags).toEqual({
      known: true,
      value: {
        a: known(TENANT),
        b: known(TENANT),
        c: known(`/tenants/${TENANT}`),
        d: known(TENANT),
        e: known("uksouth"),
      },
    });
  });

  it("is unknown where the manifest does not say it", async () => {
    expect(await body()).toMatchObject({
      value: { a: { known: false }, b: { known: false }, e: known("swedencentral") },
    });
  });
});

describe("Terraform plans", () => {
  const servicePlan = (name: string, location: string, rest: object = {}) => ({
    address: `azurerm_service_plan.${name.replace("-", "_")}`,
    after: { name, location, resource_group_name: "rg-web", os_type: "Linux", sku_name: "P1v3" },
    ...rest,
  });
  const noOp = { actions: ["no-op"] };

  it("are planned, tied to their workload, and leave behind what they keep at the source", async () => {
    put(
      "tfplan.json",
      planText([
        servicePlan("asp-shop", "swedencentral"),
        servicePlan("asp-there", "swedencentral", noOp),
        servicePlan("asp-old", "westeurope", noOp),
        servicePlan("asp-wrong", "westeurope"),
        { address: "azurerm_unheard_of.x", after: { name: "x" } },
      ]),
    );
    const { resources, gaps, terraform } = await plan(
      "  - terraformPlan: { file: tfplan.json, workload: data }",
    );
    expect(resources.map(({ key, origin }) => [key, origin.file])).toEqual([
      ["data.sql", "m.yaml"],
      ["web.plan", "tfplan.json"],
      ["web.app", "m.yaml"],
      ["data.serverfarms/asp-there", "tfplan.json"],
      ["data.serverfarms/asp-wrong", "tfplan.json"],
    ]);
    expect(resources[1]).toMatchObject({
      sku: { name: { known: true, value: "P1v3" } },
      resourceGroup: "rg-web",
      partial: true,
    });
    expect(gaps).toMatchObject([{ subject: "azurerm_unheard_of", elsewhere: false }]);
    expect(terraform).toMatchObject([{ forbidDestroyOfStateful: false, plan: { file: "tfplan.json" } }]);
  });

  it("have no region where the type has none, and say so", async () => {
    const subnet = {
      address: "azurerm_subnet.x",
      after: { name: "web", virtual_network_name: "vnet", resource_group_name: "rg" },
    };
    put("subnet.json", planText([subnet]));
    const { resources } = await plan("  - terraformPlan: { file: subnet.json, workload: web }");
    const found = resources.find(({ name }) => name === "vnet/web");
    expect(found?.body).toMatchObject({ location: null });
    expect(found?.location).toBeUndefined();
  });

  const folder = dataDir("terraform-plans");
  it.skipIf(folder === undefined)("of others are read (needs the data folder)", async () => {
    const files = readdirSync(folder ?? "").filter((file) => file.endsWith(".json"));
    expect(files.length).toBeGreaterThan(1);
    for (const file of files) {
      put(`plans/${file}`, readFileSync(join(folder ?? "", file)));
      const { resources } = await plan(`  - terraformPlan: { file: plans/${file}, workload: web }`);
      expect(resources.length).toBeGreaterThan(3);
      expect(new Set(resources.map(({ key }) => key.toLowerCase())).size).toBe(resources.length);
    }
  });
});

describe("Bicep files", () => {
  const built =
    (stdout: string): BuildBicep =>
    () =>
      Promise.resolve<BicepAnswer>({ kind: "built", stdout });

  it("are built where the machine can, and name the line of the declaration", async () => {
    const asked: string[] = [];
    const { resources } = await plan(
      "  - bicep: { file: infra/main.bicep, parameters: infra/p.json, workload: web }",
      (file) => {
        asked.push(file);
        return Promise.resolve<BicepAnswer>({ kind: "built", stdout: JSON.stringify(TEMPLATE) });
      },
    );
    expect(asked).toEqual([join(root, "infra/main.bicep")]);
    expect(resources[1]).toMatchObject({
      sku: { name: { known: true, value: "P2v3" } },
      origin: { file: "infra/main.bicep", line: 2, column: 1 },
    });
  });

  it("are built with their own parameters files", async () => {
    const answer = {
      templateJson: JSON.stringify(TEMPLATE),
      parametersJson: JSON.stringify({
        $schema: "x",
        contentVersion: "1.0.0.0",
        parameters: { sku: { value: "S1" } },
      }),
    };
    const { resources } = await plan(
      "  - bicep: { file: infra/main.bicep, parameters: infra/sdc.bicepparam, workload: web }",
      built(JSON.stringify(answer)),
    );
    expect(resources[1]).toMatchObject({ sku: { name: { known: true, value: "S1" } } });
    expect(
      await unread("  - bicep: { file: infra/main.bicep, parameters: infra/sdc.bicepparam }", built("{}")),
    ).toEqual([expect.stringContaining("is not a template with its parameters")]);
  });

  it("that were built before need no command", async () => {
    const { resources } = await plan("  - bicep: { file: infra/main.json, workload: web }");
    expect(resources[1]).toMatchObject({ sku: { name: { known: true, value: "P1v3" } } });
  });

  it("are not read, with what to do, where nothing can build them", async () => {
    expect(await unread("  - bicep: { file: infra/main.bicep }")).toEqual([
      expect.stringMatching(
        /^m\.yaml:12:14: inventory\[0\]\.bicep\.file: .* needs Bicep, .*az bicep install/,
      ),
    ]);
  });
});

describe("files that are wrong", () => {
  it.each([
    ["armTemplate: { file: text.json }", /^text\.json:1:1: .*not JSON/],
    ["armTemplate: { file: broken.json }", /^broken\.json:\d+:\d+: .*not JSON/],
    ["armTemplate: { file: empty.json }", /^empty\.json:1:1: .*not a template/],
    ["armTemplate: { file: latin1.json }", /^m\.yaml:12:20: .*not UTF-8/],
    ["armTemplate: { file: huge.json }", /^m\.yaml:12:20: .*`huge\.json` is larger than 20 MiB/],
    ["armTemplate: { file: bad-type.json }", /^bad-type\.json:\d+:\d+: resources\[0\]\.name: .*nonsense/],
    ["armTemplate: { file: infra/main.json, parameters: text.json }", /^text\.json:1:1: /],
    ["armTemplate: { file: blank.json }", /^blank\.json:1:1: .*is empty, which is not JSON/],
    ["terraformPlan: { file: none.json }", /^none\.json:1:1: .*is empty/],
    ["resourceGraph: { snapshot: blank.json }", /^blank\.json:1:1: .*is empty, which is not JSON/],
    ["resourceGraph: { snapshot: empty.json }", /^empty\.json:1:1: .*no answer of Resource Graph/],
    ["terraformPlan: { file: empty.json }", /^empty\.json:/],
    ["terraformPlan: { file: huge.json }", /larger than 256 MiB/],
  ])("are not read, and the rest is: %s", async (entry, message) => {
    expect((await unread(`  - ${entry}`))[0]).toMatch(message);
  });

  it.each([
    [
      "armTemplate: { file: missing.json }",
      /^m\.yaml:12:20: inventory\[0\]\.armTemplate\.file: the file `missing\.json` does not exist/,
    ],
    ["armTemplate: { file: infra }", /^m\.yaml:12:20: .*is a directory/],
    [
      "bicepSnapshot: { file: infra/main.json }",
      /^m\.yaml:12:\d+: .*the file `infra\/main\.json` is an ARM template/,
    ],
    ["resourceGraph: { snapshot: list.json }", /^m\.yaml:12:\d+: .*is a list of Azure Resource Manager/],
    ["armTemplate: { file: state.json }", /^m\.yaml:12:\d+: .*is a Terraform state/],
    ["terraformPlan: { file: state.json }", /^state\.json:1:1: .*is a Terraform state/],
    ["terraformPlan: { file: log.json }", /^log\.json:1:1: .*is the log of a plan/],
    ["terraformPlan: { file: plan.bin }", /^plan\.bin:1:1: .*a plan in Terraform's own format/],
    ["terraformPlan: { file: infra/main.json }", /^infra\/main\.json:1:1: .*is an ARM template/],
    ["terraformPlan: { file: infra/main.json }", /[Nn]ame a template under `armTemplate`/],
    ["terraformPlan: { file: snapshot.json }", /is a snapshot of Bicep.*[Nn]ame it under `bicepSnapshot`/],
    [
      "terraformPlan: { file: answer.json }",
      /is an export of Resource Graph.*as `snapshot` under `resourceGraph`/,
    ],
    ["terraformPlan: { file: facts.json }", /is a snapshot of facts.*`--snapshot`/],
    ["armTemplate: { file: facts.json }", /is a snapshot of facts.*`--snapshot`/],
    ["resourceGraph: { snapshot: facts.json }", /is a snapshot of facts.*`--snapshot`/],
    ["armTemplate: { file: shop.tfplan }", /Terraform's own format.*under `terraformPlan`/],
    ["bicep: { file: shop.tfplan }", /not a Bicep file.*Terraform's own format/],
    ["armTemplate: { file: page.html }", /[Tt]his is a page of the web/],
    ["terraformPlan: { file: main.tf }", /^m\.yaml:12:\d+: .*[Tt]his is the configuration of Terraform/],
    ["bicep: { file: main.tf }", /^m\.yaml:12:\d+: .*not a Bicep file.*configuration of Terraform/],
    ["bicep: { file: infra/sdc.bicepparam }", /^m\.yaml:12:\d+: .*[Tt]his is a `\.bicepparam` file/],
  ])("are a mistake of the manifest that names them: %s", async (entry, message) => {
    expect((await refusal(`  - ${entry}`))[0]).toMatch(message);
  });

  it.each([
    ["armTemplate: { file: text.json }", /^text\.json:1:1: .*not JSON/],
    ["armTemplate: { file: empty.json }", /^empty\.json:1:1: .*not a template/],
    ["bicepSnapshot: { file: empty.json }", /^empty\.json:1:1: .*no prediction of Bicep/],
  ])("end the run where they leave nothing to judge: %s", async (entry, message) => {
    const text = changed(["expect:\n", `inventory:\n  - ${entry}\nexpect:\n`]).replace(
      /^workloads:[^]*?(?=^\w)/m,
      "workloads: { data: {}, web: {} }\n",
    );
    await expect(plannedOf(parseManifest(text, "m.yaml"), { root, now: NOW })).rejects.toThrow(message);
  });

  it("take nothing with them but what hangs on the fault, which stands in the list of gaps", async () => {
    const { resources, gaps } = await plan(
      [
        "  - armTemplate: { file: infra/main.json, resourceGroup: rg-web }",
        "  - armTemplate: { file: bad-type.json }",
      ].join("\n"),
    );
    expect(resources.some(({ id }) => id !== undefined && id.endsWith("/serverfarms/asp-shop"))).toBe(true);
    expect(gaps).toMatchObject([
      {
        subject: "resources[0].name of bad-type.json",
        part: true,
        elsewhere: false,
        place: { file: "bad-type.json" },
        entry: ["inventory", 1, "armTemplate"],
      },
    ]);
  });

  it("are a mistake of the manifest where it names nothing, or another kind of file", async () => {
    const good = "  - armTemplate: { file: infra/main.json, resourceGroup: rg-web }\n";
    for (const [entry, message] of [
      ["armTemplate: { file: missing.json }", /does not exist/],
      ["armTemplate: { file: infra/main.bicep }", /not JSON.*[Tt]his is a Bicep file: name it under `bicep`/],
      ["armTemplate: { file: infra/main.json, parameters: infra/sdc.bicepparam }", /`\.bicepparam` file/],
      ["armTemplate: { file: snapshot.json }", /is a snapshot of Bicep.*[Nn]ame it under `bicepSnapshot`/],
      ["armTemplate: { file: infra/main.json, parameters: graph.json }", /is an export of Resource Graph/],
    ] as const)
      expect((await refusal(`${good}  - ${entry}`))[0]).toMatch(message);
  });

  it.runIf(posix).each(["leaves.json", "away/outside.json"])(
    "%s, a link that leads outside",
    async (path) => {
      const [first] = await refusal(`  - armTemplate: { file: ${path} }`);
      expect(first).toMatch(/^m\.yaml:12:20: .*lies outside the repository/);
    },
  );

  it.runIf(posix)("but not a link that stays inside", async () => {
    expect(
      (await plan("  - armTemplate: { file: stays.json, workload: web }")).resources[1]?.origin.file,
    ).toBe("infra/main.json");
  });

  it("are named in the order of the entry, a template before its parameters", async () => {
    for (let time = 0; time < 10; time += 1) {
      expect(await refusal("  - armTemplate: { file: missing.json, parameters: gone.json }")).toEqual([
        expect.stringContaining("`missing.json` does not exist"),
        expect.stringContaining("`gone.json` does not exist"),
      ]);
    }
  });

  it("are all named at once", async () => {
    const problems = await refusal(
      "  - armTemplate: { file: missing.json }\n  - armTemplate: { file: infra/main.json }\n  - bicepSnapshot: { file: text.json }",
    );
    expect(problems).toEqual([
      expect.stringContaining("`missing.json` does not exist"),
      expect.stringMatching(/^text\.json:1:1: /),
    ]);
  });
});

describe("templates that ask for much", () => {
  long(
    "end together: the bound on their work is one for the run, said with file and line",
    async () => {
      const entries = Array.from({ length: 30 }, (_, index) => {
        const file = `much-${String(index)}.json`;
        put(file, {
          ...TEMPLATE,
          variables: { many: "[range(0, 9000)]" },
          resources: [
            {
              ...PLAN,
              name: "[concat('x', length(union(map(variables('many'), lambda('a', map(variables('many'), lambda('b', lambdaVariables('a'))))))))]",
            },
          ],
        });
        return `  - armTemplate: { file: ${file} }`;
      });
      const start = process.cpuUsage();
      const { gaps } = await plan(entries.join("\n"));
      const { user, system } = process.cpuUsage(start);
      expect(gaps).toHaveLength(30);
      for (const { why, place } of gaps) {
        expect(why).toMatch(/takes more than \d+ steps|have more than \d+ parts/);
        expect(place.line).toBeGreaterThan(0);
      }
      expect((user + system) / 1_000_000).toBeLessThan(20);
    },
    60_000,
  );

  long(
    "and files of many small values are not read, with the line where it was too much",
    async () => {
      put("values.json", `{\n"resources": [\n${"[],\n".repeat(2_100_000)}1]}`);
      const [first] = await unread("  - armTemplate: { file: values.json }");
      expect(first).toMatch(/^values\.json:\d{7}:1: .*The file contains more than 2000000 values/);
    },
    60_000,
  );
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

const root = mkdtempSync(join(tmpdir(), "resources-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Finished {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: string[]): Promise<Finished> {
  let out = "";
  const answer = await runInto((text) => {
    out += text;
    return Promise.resolve();
  }, argv);
  return { ...answer, out };
}

async function runInto(
  write: (text: string) => Promise<void>,
  argv: readonly string[],
): Promise<Omit<Finished, "out">> {
  let err = "";
  const code = await main({
    argv: ["resources", ...argv],
    cwd: root,
    env: {},
    columns: 100,
    isTty: false,
    now: () => 0,
    err: (text) => {
      err += text;
    },
    write,
    input: () => {
      throw new Error("the command reads no input");
    },
  });
  return { code, err };
}

const SUBSCRIPTION = "22222222-2222-2222-2222-222222222222";
const MANIFEST = `apiVersion: relocation/v1alpha1
kind: RelocationManifest
metadata: { name: shop }
source: { subscription: { id: 11111111-1111-1111-1111-111111111111 }, region: westeurope }
target: { subscription: { id: ${SUBSCRIPTION} }, region: swedencentral }
inventory:
  - armTemplate: { file: infra/main.json, resourceGroup: rg-web }
  - bicepSnapshot: { file: infra/data.json }
workloads:
  data:
    resources:
      - { id: sql, type: Microsoft.Sql/servers, to: sql-shop }
  web:
    resources:
      - { id: plan, type: Microsoft.Web/serverfarms, to: asp-shop, sku: P2v3 }
      - { id: app, type: microsoft.web/sites, to: app-shop, dependsOn: [ plan, data.sql ] }
waves:
  first: { start: 2026-09-01, workloads: [ data ] }
  second: { start: 2026-09-02, dependsOn: [ first ], workloads: [ web ] }
`;
const TEMPLATE = {
  $schema: "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  contentVersion: "1.0.0.0",
  parameters: { password: { type: "securestring", defaultValue: "hunter2-secret" } },
  resources: [
    {
      type: "Microsoft.Web/serverfarms",
      apiVersion: "2022-09-01",
      name: "asp-shop",
      location: "[resourceGroup().location]",
      sku: { name: "P1v3" },
      tags: { owner: "someone@contoso.com" },
    },
    {
      type: "Microsoft.Web/sites",
      apiVersion: "2022-09-01",
      name: "app-shop",
      location: "swedencentral",
      dependsOn: ["[resourceId('Microsoft.Web/serverfarms', 'asp-shop')]"],
      properties: { password: "[parameters('password')]", key: "[reference('asp-shop').key]" },
    },
    {
      type: "Microsoft.Web/sites/config",
      apiVersion: "2022-09-01",
      name: "app-shop/web",
      condition: "[reference('asp-shop').wanted]",
      properties: {},
    },
    {
      type: "Microsoft.Storage/storageAccounts",
      apiVersion: "2023-01-01",
      name: "st",
      location: "[reference('x').where]",
    },
  ],
};
const DATA = {
  predictedResources: [
    {
      id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-data/providers/Microsoft.Sql/servers/sql-shop`,
      type: "Microsoft.Sql/servers",
      name: "sql-shop",
      apiVersion: "2023-08-01",
      location: "swedencentral",
      properties: {},
    },
    {
      id: `/subscriptions/${SUBSCRIPTION}/resourceGroups/rg-odd/providers/Contoso.Odd/things/\u001b[31mred`,
      type: "Contoso.Odd/things",
      name: "x",
    },
  ],
  diagnostics: ["A nested deployment was skipped"],
};

function put(path: string, content: unknown): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : `${JSON.stringify(content, undefined, 2)}\n`);
}

beforeAll(() => {
  put("relocation.yaml", MANIFEST);
  put("infra/main.json", TEMPLATE);
  put("infra/data.json", DATA);
});

describe("relocation resources", () => {
  it.each(["text", "json"])("prints the list as %s", async (format) => {
    const { code, out, err } = await run("--format", format);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot(`golden/resources.${format}.txt`);
  });

  it("prints what is open in one form, be it location, SKU, zones or number", async () => {
    const open = (name: string): string => `[reference('x').outputs.${name}]`;
    put(
      "open/relocation.yaml",
      MANIFEST.replace(
        /  - armTemplate.*\n.*\n/,
        "  - armTemplate: { file: open/main.json, resourceGroup: rg-web }\n",
      ),
    );
    put("open/main.json", {
      ...TEMPLATE,
      resources: [
        {
          type: "Microsoft.Compute/virtualMachineScaleSets",
          apiVersion: "2024-07-01",
          name: "set",
          location: open("location"),
          zones: open("zones"),
          sku: { name: open("size"), capacity: open("capacity") },
          properties: { virtualMachineProfile: {} },
        },
      ],
    });
    const { out } = await run("open/relocation.yaml");
    const rows = out.split("\n").filter((line) => /^ {4}(location|sku|zones|count)\b/.test(line));
    const waits = rows.filter((line) => line.includes("reference"));
    expect(waits.map((line) => line.trim().split(/ +/).slice(0, 3).join(" "))).toEqual([
      "location not known:",
      "sku not known:",
      "count not known:",
      "zones not known:",
    ]);
    const json = await run("open/relocation.yaml", "--format", "json");
    const waiting = (name: string): object => ({ unknown: `reference('x').outputs.${name}` });
    const paths = ["location", "sku", "zones", "sku.name", "sku.capacity"];
    const set: unknown = expect.objectContaining({
      type: "Microsoft.Compute/virtualMachineScaleSets",
      location: waiting("location"),
      sku: waiting("size"),
      count: waiting("capacity"),
      zones: waiting("zones"),
      unknown: paths.map((path): unknown => expect.objectContaining({ path })),
    });
    const resources: unknown = expect.arrayContaining([set]);
    expect(JSON.parse(json.out)).toMatchObject({ resources });
  });

  it("tells what is odd, and what is wrong in a part, from what is not in the list", async () => {
    put(
      "odd/relocation.yaml",
      MANIFEST.replace(
        /  - armTemplate.*\n.*\n/,
        "  - armTemplate: { file: odd/main.json, resourceGroup: rg-web }\n",
      ),
    );
    const [plan, site, ...others] = TEMPLATE.resources;
    const role = { ...site, properties: { role: "[roleDefinitions('Reader').id]" } };
    const elsewhere = { type: "Microsoft.Resources/deployments", apiVersion: "1", name: "d" };
    const text = JSON.stringify({
      ...TEMPLATE,
      resources: [plan, role, elsewhere, { ...others[1], name: "[div(1, 0)]" }],
    });
    put("odd/main.json", text.replace('"name":"asp-shop"', '"name":"old","name":"asp-shop"'));
    const { out } = await run("odd/relocation.yaml");
    const end = out.slice(out.indexOf("Not in the list"));
    expect(
      end.match(/^\S.*|roleDefinitions\(\) gives|stands here again|division by zero|stands elsewhere/gm),
    ).toEqual([
      "Not in the list",
      "stands elsewhere",
      "Wrong in what is listed",
      "division by zero",
      "Odd in what was read",
      "roleDefinitions() gives",
      "stands here again",
    ]);
    const { out: json } = await run("odd/relocation.yaml", "--format", "json");
    const listed = json.slice(json.indexOf('"notRead"'));
    expect(listed.indexOf("division by zero")).toBeLessThan(listed.indexOf('"notices"'));
    expect(listed.indexOf("roleDefinitions")).toBeGreaterThan(listed.indexOf('"notices"'));
  });

  it("shows no secret, address, whole subscription id or terminal command", async () => {
    for (const format of ["text", "json"]) {
      const { out } = await run("--format", format);
      expect(out).toContain("app-shop");
      for (const secret of ["hunter2", "someone@", SUBSCRIPTION, "\u001b"]) expect(out).not.toContain(secret);
    }
  });

  it("is the same at every run", async () => {
    expect(await run("--format", "json")).toEqual(await run("--format", "json"));
  });

  it("writes to a file when asked to", async () => {
    const { code, out, err } = await run("--output", "list.txt");
    expect([code, out, err]).toEqual([0, "", "wrote list.txt\n"]);
    expect(readFileSync(join(root, "list.txt"), "utf8")).toBe((await run()).out);
  });

  it("ends quietly when its reader has gone, as head does", async () => {
    const gone = Object.assign(new Error("write EPIPE"), { code: "EPIPE" });
    expect(await runInto(() => Promise.reject(gone), [])).toEqual({ code: 0, err: "" });
  });

  it("refuses another format", async () => {
    expect(await run("--format", "html")).toEqual({
      code: 2,
      out: "",
      err: 'error: unknown --format "html". Expected text, json\n',
    });
  });

  it.each([
    ["infra/none.json", "does not exist"],
    ["relocation.yaml", "other.yaml:7:20: inventory[0].armTemplate.file: the file is not JSON"],
    ["link.json", "lies outside the repository"],
  ])("ends with 2 where the inventory names %s", async (file, message) => {
    if (process.platform !== "win32" && file === "link.json") symlinkSync("/etc/hostname", join(root, file));
    put("other.yaml", MANIFEST.replace("infra/main.json", file));
    const { code, out, err } = await run("other.yaml");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

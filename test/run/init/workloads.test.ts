import { describe, expect, it } from "vitest";
import type { FoundResource, NewWorkload } from "../../../src/run/init/model.ts";
import { wavesFor, workloadsFor } from "../../../src/run/init/workloads.ts";

const one = (type: string, name: string, rest: Partial<FoundResource> = {}): FoundResource => ({
  key: name,
  type,
  name,
  dependsOn: [],
  ...rest,
});

describe("workloads", () => {
  it("are by what stands on what where no resource group tells them apart", () => {
    const found = [
      one("Microsoft.Web/sites", "app"),
      one("Microsoft.Sql/servers", "sql"),
      one("Microsoft.Network/virtualNetworks", "vnet"),
    ];
    expect(workloadsFor(found, "target", { renames: [] }).map(({ name }) => name)).toEqual([
      "platform",
      "data",
      "app",
    ]);
  });

  it("name every resource once, in a form that a manifest takes", () => {
    const found = [
      one("Microsoft.Web/sites", "app.one"),
      one("Microsoft.Web/sites", "app one"),
      one("Microsoft.Web/sites/slots", "app/one", { key: "a" }),
      one("Microsoft.Web/sites", "---", { key: "b" }),
      one("Microsoft.Web/sites", "app-one", { key: "c" }),
    ];
    const [workload] = workloadsFor(found, "target", { renames: [] });
    expect(workload?.resources.map(({ id }) => id)).toEqual(["app-one", "one", "r", "app-one-2"]);
  });
});

it.each<[string, string]>([
  ["sql..(prod)", "sql-prod"],
  ["__old--", "old"],
  ["-_a_b-c_-", "a_b-c"],
  ["naïve", "na-ve"],
  ["x".repeat(90), "x".repeat(70)],
  ["9lives", "9lives"],
])("a resource called %s is %s in the manifest", (name, id) => {
  const [workload] = workloadsFor([one("Microsoft.Web/sites", name)], "target", { renames: [] });
  expect(workload?.resources.map((own) => own.id)).toEqual([id]);
});

describe("waves", () => {
  const workload = (name: string, ...needs: string[]): NewWorkload => ({
    name,
    resources: [{ id: "r", type: "A.B/c", dependsOn: needs.map((other) => `${other}.r`) }],
  });

  it("follow dependencies, with what may move together in one", () => {
    const waves = wavesFor([
      workload("web", "data", "net"),
      workload("data", "net"),
      workload("mail", "net"),
      workload("net"),
    ]);
    expect(waves).toEqual([
      { name: "net", workloads: ["net"], dependsOn: [] },
      { name: "wave-2", workloads: ["data", "mail"], dependsOn: ["net"] },
      { name: "web", workloads: ["web"], dependsOn: ["wave-2"] },
    ]);
  });

  it("move together what depends on each other", () => {
    expect(wavesFor([workload("a", "b"), workload("b", "a"), workload("c")])).toMatchObject([
      { workloads: ["c"] },
      { workloads: ["a", "b"] },
    ]);
  });

  it("are one after the other where nothing depends on anything", () => {
    expect(wavesFor([workload("a"), workload("b")]).map(({ workloads }) => workloads)).toEqual([
      ["a"],
      ["b"],
    ]);
  });
});

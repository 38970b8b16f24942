import { describe, expect, it } from "vitest";
import { say } from "../../../src/base/sentence.ts";
import { subscriptionScope } from "../../../src/base/resource-id.ts";
import { cfg01 } from "../../../src/checks/operations/CFG-01.ts";
import type { Judgement } from "../../../src/checks/check.ts";
import { unknown as unknownValue, type ValueObject } from "../../../src/expression/value.ts";
import { unknown } from "../../../src/facts/fact.ts";
import { factRef } from "../../../src/facts/facts.ts";
import { context, Facts, manifest, planned, run, SCOPE, SOURCE, type } from "../../support/context.ts";

const STORAGE = "Microsoft.Storage/storageAccounts";
const OLD = subscriptionScope(SOURCE);
const [FROM, TO] = [factRef("resourceSettings", OLD, STORAGE), factRef("resourceSettings", SCOPE, STORAGE)];

function moving(typeText = STORAGE) {
  const pointer = ["workloads", "shop", "resources", 0] as const;
  const resources = [
    { id: "st", type: type(typeText), from: "stweu", to: "stsdc", zones: [], dependsOn: [], pointer },
  ];
  return manifest({ workloads: [{ name: "shop", pointer: ["workloads", "shop"], resources }] });
}

const row = (scope: string, name: string, settings: Readonly<Record<string, string>>) => ({
  id: `${scope}/resourceGroups/rg/providers/${STORAGE}/${name}`,
  type: STORAGE,
  settings,
});
/** As many settings are named. */
const MOST = 12;
const SETTINGS = { "sku.name": "Standard_GRS", "properties.minimumTlsVersion": "TLS1_2", kind: "StorageV2" };

function judged(
  body: ValueObject | undefined,
  facts = new Facts().put(FROM, [row(OLD, "stweu", SETTINGS)]),
): Judgement[] {
  const plan = planned(STORAGE, "stsdc", {
    key: "shop.st",
    resourceGroup: "rg",
    ...(body === undefined ? {} : { body }),
  });
  return run(cfg01, context(moving(), [plan]), facts);
}
const told = (all: readonly Judgement[]): string[] =>
  all.map(({ outcome, facets = {}, severity }) =>
    [outcome, facets["property"], severity].filter((one) => one !== undefined).join(" "),
  );

const SAME = {
  sku: { name: "Standard_GRS" },
  kind: "StorageV2",
  properties: { minimumTlsVersion: "TLS1_2" },
};

describe("CFG-01", () => {
  it("passes where the request is as strict, and keeps the row for the report", () => {
    const [one] = judged(SAME);
    expect(told(judged(SAME))).toEqual(["pass"]);
    expect(one?.consistency).toEqual({
      resource: "shop.st",
      from: "stweu",
      to: "stsdc",
      equal: 3,
      settings: [],
    });
  });

  it("names each weaker setting by itself", () => {
    const found = judged({ ...SAME, sku: { name: "Standard_LRS" }, properties: {} });
    expect(told(found)).toEqual(["fail minimumTlsVersion", "fail sku.name"]);
    expect(found.map(({ why }) => JSON.stringify(why)).join()).toContain("Standard_LRS");
  });

  it("shows of each setting both sides, of many only the first", () => {
    const [weaker] = judged({ ...SAME, sku: { name: "Standard_LRS" } });
    expect(weaker?.evidence).toEqual([
      { label: "weaker", value: "sku.name: Standard_GRS at the source, Standard_LRS at the target" },
    ]);
    const waits = judged({ ...SAME, sku: { name: unknownValue(["the name"]) } }).at(-1);
    expect(waits?.evidence).toEqual([
      { label: "unknown", value: "sku.name: Standard_GRS at the source, not known yet at the target" },
    ]);
    const bare = judged({ kind: "StorageV2", properties: SAME.properties }).at(-1);
    expect(bare?.evidence).toEqual([
      { label: "missing", value: "sku.name: Standard_GRS at the source, not stated at the target" },
    ]);
    const names = Array.from({ length: 15 }, (_, index) => `word${String(index)}`);
    const settings = Object.fromEntries(names.map((name) => [`properties.${name}`, "a"]));
    const properties = Object.fromEntries(names.map((name) => [name, "b"]));
    const [many] = judged({ properties }, new Facts().put(FROM, [row(OLD, "stweu", settings)]));
    expect(many?.evidence?.length).toBe(MOST);
    expect(String(many?.why)).toContain("`word2` and 7 more");
  });

  it("notes what differs and no table orders", () => {
    expect(told(judged({ ...SAME, kind: "BlobStorage" }))).toEqual(["fail notice"]);
  });

  it("is unknown where the request waits for something", () => {
    expect(told(judged({ ...SAME, sku: {} }))).toEqual(["unknown"]);
  });

  it("is unknown where the source is not listed, cannot be read, or nothing shows the target", () => {
    expect(told(judged(SAME, new Facts().put(FROM, [])))).toEqual(["unknown"]);
    const missed = new Facts().miss(FROM, unknown("no-permission", say`Could not read it.`));
    expect(told(judged(SAME, missed))).toEqual(["unknown"]);
    const old = new Facts().put(FROM, [row(OLD, "stweu", SETTINGS)]);
    expect(told(judged(undefined, old.put(TO, [])))).toEqual(["unknown"]);
  });

  it("looks at what exists where no request shows", () => {
    const facts = (settings: Readonly<Record<string, string>>) =>
      new Facts().put(FROM, [row(OLD, "stweu", SETTINGS)]).put(TO, [row(SCOPE, "stsdc", settings)]);
    expect(told(judged(undefined, facts(SETTINGS)))).toEqual(["pass"]);
    expect(told(judged(undefined, facts({ ...SETTINGS, "properties.minimumTlsVersion": "TLS1_1" })))).toEqual(
      ["fail minimumTlsVersion"],
    );
  });

  it("leaves to others what they judge", () => {
    const source = { ...SETTINGS, "tags.env": "prod" };
    const [one] = judged(SAME, new Facts().put(FROM, [row(OLD, "stweu", source)]));
    expect(one?.outcome).toBe("pass");
    expect(one?.consistency?.settings).toEqual([
      { property: "tags.env", source: "prod", judged: "missing", toldBy: "SUB-09" },
    ]);
  });

  it("does not apply where nothing that moves is listed with its settings", () => {
    expect(
      told(run(cfg01, context(moving("Microsoft.Network/virtualNetworks/subnets"), []), new Facts())),
    ).toEqual(["not-applicable"]);
    expect(told(judged(SAME, new Facts().put(FROM, [row(OLD, "stweu", {})])))).toEqual(["not-applicable"]);
  });

  describe("with extensions", () => {
    const VM = "Microsoft.Compute/virtualMachines";
    const [MACHINES, EXTENSIONS, NEW] = [
      factRef("resourceSettings", OLD, VM),
      factRef("resourceSettings", OLD, `${VM}/extensions`),
      factRef("resourceSettings", SCOPE, `${VM}/extensions`),
    ];
    const id = (scope: string, name: string) => `${scope}/resourceGroups/rg/providers/${VM}/${name}`;
    const machine = {
      id: id(OLD, "stweu"),
      type: VM,
      settings: { "properties.hardwareProfile.vmSize": "a" },
    };
    const agent = (scope: string, name: string) => ({
      id: `${id(scope, name)}/extensions/agent`,
      type: `${VM}/extensions`,
      settings: {
        "properties.publisher": "a",
        "properties.type": "b",
        "properties.typeHandlerVersion": "1.5",
      },
    });
    const own = (version: string) =>
      planned(`${VM}/extensions`, "stsdc/agent", {
        body: { properties: { publisher: "A", type: "B", typeHandlerVersion: version } },
      });
    const body = { properties: { hardwareProfile: { vmSize: "a" } } };
    const vm = planned(VM, "stsdc", { key: "shop.st", resourceGroup: "rg", body });
    const facts = () => new Facts().put(MACHINES, [machine]).put(EXTENSIONS, [agent(OLD, "stweu")]);

    it("passes with the same, fails with a lower one, and is unknown without", () => {
      expect(told(run(cfg01, context(moving(VM), [vm, own("1.5")]), facts()))).toEqual(["pass"]);
      const [weaker] = run(cfg01, context(moving(VM), [vm, own("1.4")]), facts());
      expect([weaker?.outcome, weaker?.facets?.["property"]]).toEqual(["fail", "extension a/b"]);
      const [none] = run(cfg01, context(moving(VM), [vm]), facts());
      expect([none?.outcome, none?.consistency?.settings[0]?.judged]).toEqual(["unknown", "missing"]);
    });

    it("is unknown where those of the source could not be read, and passes where there are none", () => {
      const unread = new Facts().put(MACHINES, [machine]);
      expect(told(run(cfg01, context(moving(VM), [vm]), unread))).toEqual(["unknown"]);
      expect(told(run(cfg01, context(moving(VM), [vm]), unread.put(EXTENSIONS, [])))).toEqual(["pass"]);
    });

    it("looks at what exists where no request shows", () => {
      const bare = planned(VM, "stsdc", { key: "shop.st", resourceGroup: "rg" });
      const there = facts().put(factRef("resourceSettings", SCOPE, VM), [
        { ...machine, id: id(SCOPE, "stsdc") },
      ]);
      const judge = (all: Facts) => told(run(cfg01, context(moving(VM), [bare]), all));
      expect(judge(there.put(NEW, [agent(SCOPE, "stsdc")]))).toEqual(["pass"]);
      expect(judge(there.put(NEW, [agent(SCOPE, "other")]))).toEqual(["unknown"]);
    });
  });
});

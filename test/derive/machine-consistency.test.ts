import { describe, expect, it } from "vitest";
import { comparedSettings } from "../../src/derive/consistency/compare.ts";
import type { SettingState } from "../../src/derive/consistency/settings.ts";
import {
  comparedExtensions,
  extensionOfRow,
  extensionsInSet,
  plannedExtensions,
  type Extension,
} from "../../src/derive/consistency/extensions.ts";
import { requestSettings } from "../../src/derive/consistency/sides.ts";
import { unknown, type Value } from "../../src/expression/value.ts";
import { planned } from "../support/context.ts";

const VM = "Microsoft.Compute/virtualMachines";
const SET = "Microsoft.Compute/virtualMachineScaleSets";
const REFERENCE = "properties.storageProfile.imageReference";
const JAMMY = {
  publisher: "Canonical",
  offer: "jammy",
  sku: "22_04-lts",
  version: "latest",
  exactVersion: "22.04.20240101",
};

describe("the image of both sides", () => {
  const judged = (source: Readonly<Record<string, string>>, target: Value | undefined): string[] => {
    const body = { properties: { storageProfile: target === undefined ? {} : { imageReference: target } } };
    const settings = Object.fromEntries(
      Object.entries(source).map(([name, text]) => [`${REFERENCE}.${name}`, text]),
    );
    const said: (path: string) => SettingState = requestSettings(planned(VM, "vm", { body }));
    const { equal, others } = comparedSettings(VM, settings, said);
    return [
      `${String(equal)} equal`,
      ...others.map((one) => `${one.property} ${one.target ?? ""} ${one.judged}`),
    ];
  };
  const same = { publisher: "canonical", offer: "Jammy", sku: "22_04-LTS" };
  it.each<[string, Value | undefined, string[]]>([
    ["the same, in another case", { ...same, version: "latest" }, ["1 equal"]],
    [
      "an older version",
      { ...same, version: "22.04.20230101" },
      ["0 equal", "image canonical/Jammy/22_04-LTS/22.04.20230101 weaker"],
    ],
    ["the version that the machine was made of", { ...same, version: "22.04.20240101" }, ["1 equal"]],
    [
      "a newer version",
      { ...same, version: "22.04.20250101" },
      ["0 equal", "image canonical/Jammy/22_04-LTS/22.04.20250101 stricter"],
    ],
    [
      "another image",
      { ...same, sku: "24_04-lts" },
      ["0 equal", "image canonical/Jammy/24_04-lts/latest differs"],
    ],
    ["a part that waits", { ...same, sku: unknown(["later"]) }, ["0 equal", "image  unknown"]],
    ["a machine that takes over a disk", undefined, ["0 equal"]],
    ["an image of a gallery", { id: "/subscriptions/x" }, ["0 equal"]],
  ])("%s", (_, target, expected) => {
    expect(judged(JAMMY, target)).toEqual(expected);
  });

  it("is at least as new where the latest takes the place of a version", () => {
    const pinned = { ...JAMMY, version: "22.04.20240101" };
    expect(judged(pinned, same)).toEqual(["0 equal", "image canonical/Jammy/22_04-LTS/latest stricter"]);
  });

  const named = "image canonical/Jammy/22_04-LTS";
  const unversioned = { publisher: "Canonical", offer: "jammy", sku: "22_04-lts" };
  it.each<[string, Readonly<Record<string, string>>, Value, string[]]>([
    ["neither side names a version", unversioned, same, ["1 equal"]],
    [
      "only the target says latest, which the source means",
      unversioned,
      { ...same, version: "Latest" },
      ["1 equal"],
    ],
    [
      "the target names a version, and nobody knows which the source was made of",
      unversioned,
      { ...same, version: "22.04.20240101" },
      ["0 equal", `${named}/22.04.20240101 differs`],
    ],
    ["the target leaves out the latest that the source names", JAMMY, same, ["1 equal"]],
    [
      "the source names a version and not what it was made of",
      { ...unversioned, version: "22.04.20240101" },
      { ...same, version: "22.04.20230101" },
      ["0 equal", `${named}/22.04.20230101 weaker`],
    ],
    [
      "the version of the target waits",
      JAMMY,
      { ...same, version: unknown(["later"]) },
      ["0 equal", "image  unknown"],
    ],
    [
      "another publisher",
      JAMMY,
      { ...same, publisher: "other" },
      ["0 equal", "image other/Jammy/22_04-LTS/latest differs"],
    ],
    [
      "another offer",
      JAMMY,
      { ...same, offer: "noble" },
      ["0 equal", "image canonical/noble/22_04-LTS/latest differs"],
    ],
  ])("a version left out is the latest: %s", (_, source, target, expected) => {
    expect(judged(source, target)).toEqual(expected);
  });

  it("is shown with the version that the machine was made of", () => {
    const source = Object.fromEntries(
      Object.entries(JAMMY).map(([name, text]) => [`${REFERENCE}.${name}`, text]),
    );
    const older = { storageProfile: { imageReference: { ...same, version: "22.04.20230101" } } };
    const said = requestSettings(planned(VM, "vm", { body: { properties: older } }));
    expect(comparedSettings(VM, source, said).others.map((one) => one.source)).toEqual([
      "Canonical/jammy/22_04-lts/22.04.20240101",
    ]);
  });
});

describe("extensions of both sides", () => {
  const AGENT: Extension = { name: "Microsoft.Azure.Monitor/AzureMonitorLinuxAgent", version: "1.5" };
  const judged = (source: Extension, target: readonly Extension[], isOpen = false): string => {
    const { equal, others } = comparedExtensions([source], { all: target, isOpen });
    return others[0] === undefined ? `${String(equal)} equal` : others[0].judged;
  };
  it.each<[string, Extension, Extension[], string]>([
    ["the same, in another case", AGENT, [{ ...AGENT, name: AGENT.name.toUpperCase() }], "1 equal"],
    ["none", AGENT, [], "missing"],
    ["another one", AGENT, [{ ...AGENT, name: "a/b" }], "missing"],
    ["a lower version", AGENT, [{ ...AGENT, version: "1.4" }], "weaker"],
    ["a lower one that takes newer ones", AGENT, [{ ...AGENT, version: "1.0", minor: true }], "1 equal"],
    [
      "a lower major version",
      { ...AGENT, version: "2.0" },
      [{ ...AGENT, version: "1.9", minor: true }],
      "weaker",
    ],
    ["a higher version", AGENT, [{ ...AGENT, version: "1.10" }], "stricter"],
    ["what one side does not state", AGENT, [{ name: AGENT.name }], "1 equal"],
    ["no upgrades any more", { ...AGENT, automatic: true }, [{ ...AGENT, automatic: false }], "weaker"],
    ["what is not stated of upgrades", { ...AGENT, automatic: true }, [AGENT], "1 equal"],
  ])("%s", (_, source, target, expected) => {
    expect(judged(source, target)).toBe(expected);
  });

  it("leaves out what services install, and is open where the deployment is", () => {
    for (const name of [
      "Microsoft.Azure.RecoveryServices/VMSnapshotLinux",
      "Microsoft.Azure.RecoveryServices.SiteRecovery/Linux",
      "Microsoft.Azure.AzureDefenderForServers/MDE.Linux",
      "Microsoft.SqlServer.Management/SqlIaaSAgent",
    ])
      expect(judged({ name }, []), name).toBe("0 equal");
    expect(judged(AGENT, [], true)).toBe("unknown");
  });

  const properties = {
    publisher: "Microsoft.Azure.Monitor",
    type: "AzureMonitorLinuxAgent",
    typeHandlerVersion: "1.5",
    autoUpgradeMinorVersion: true,
  };
  const READ = { ...AGENT, minor: true };
  it("are read from rows of a machine and of a scale set", () => {
    const flat = (base: string) =>
      Object.fromEntries(
        Object.entries(properties).map(([name, value]) => [`${base}.${name}`, String(value)]),
      );
    expect(extensionOfRow({ id: "/x", type: `${VM}/extensions`, settings: flat("properties") })).toEqual([
      READ,
    ]);
    const base = "properties.virtualMachineProfile.extensionProfile.extensions[0].properties";
    expect(extensionsInSet({ id: "/x", type: SET, settings: flat(base) })).toEqual([READ]);
    expect(extensionsInSet({ id: "/x", type: SET, settings: {} })).toEqual([]);
  });

  it("are read from resources of their own and from the request of a scale set", () => {
    const own = planned(`${VM}/extensions`, "VM/agent", { body: { properties } });
    const other = planned(`${VM}/extensions`, "vm2/agent", { body: { properties } });
    const machine = planned(VM, "vm", { body: {} });
    expect(plannedExtensions(machine, [machine, own, other])).toEqual({ all: [READ], isOpen: false });
    const body = (extensions: Value) => ({
      properties: { virtualMachineProfile: { extensionProfile: { extensions } } },
    });
    const set = planned(SET, "set", { body: body([{ name: "a", properties }]) });
    expect(plannedExtensions(set, [set])).toEqual({ all: [READ], isOpen: false });
    const open = planned(SET, "set", { body: body(unknown(["later"])) });
    expect(plannedExtensions(open, [open])).toEqual({ all: [], isOpen: true });
    const waits = planned(`${VM}/extensions`, "vm/agent", {
      body: { properties: { ...properties, type: unknown(["later"]) } },
    });
    expect(plannedExtensions(machine, [machine, waits])).toEqual({ all: [], isOpen: true });
  });
});

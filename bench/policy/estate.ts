import type { JsonObject } from "../../src/policy/model.ts";
import { resources, seeded, type Vocabulary } from "./resources.ts";

type Random = () => number;

/** An image of Azure's marketplace. */
interface Image {
  readonly publisher: string;
  readonly offer: string;
  readonly sku: string;
  readonly os: "Windows" | "Linux";
}

const WINDOWS: readonly Image[] = ["2016-Datacenter", "2019-Datacenter", "2022-datacenter-g2"].map((sku) => ({
  publisher: "MicrosoftWindowsServer",
  offer: "WindowsServer",
  sku,
  os: "Windows",
}));
const DATABASE: readonly Image[] = ["sql2017-ws2016", "sql2019-ws2019", "sql2022-ws2022"].map((offer) => ({
  publisher: "MicrosoftSQLServer",
  offer,
  sku: "standard-gen2",
  os: "Windows",
}));
const LINUX: readonly Image[] = [
  { publisher: "Canonical", offer: "0001-com-ubuntu-server-jammy", sku: "22_04-lts-gen2", os: "Linux" },
  { publisher: "RedHat", offer: "RHEL", sku: "8-lvm-gen2", os: "Linux" },
  { publisher: "SUSE", offer: "sles-15-sp5", sku: "gen2", os: "Linux" },
];

const ARC_WINDOWS = ["Windows Server 2016 Standard", "Windows Server 2019 Datacenter", "Windows Server 2022"];
const ARC_LINUX = ["Ubuntu 22.04", "Red Hat Enterprise Linux 8.9", "SUSE Linux Enterprise Server 15 SP5"];

/** How many of a hundred resources are of a kind; the rest is of any type that a rule mentions. */
const SHARES: readonly (readonly [number, (random: Random) => JsonObject])[] = [
  [38, (random) => machine(pick(WINDOWS, random), random)],
  [4, (random) => machine(pick(DATABASE, random), random)],
  [22, (random) => machine(pick(LINUX, random), random)],
  [12, (random) => connected("windows", pick(ARC_WINDOWS, random))],
  [6, (random) => connected("linux", pick(ARC_LINUX, random))],
];

/**
 * The servers of a data centre, most of them moved to virtual machines and some connected by Azure Arc, beside a few services of any
 * kind: these are the types of which the published definitions say most, so that many pairs match.
 */
export function* estate(vocabulary: Vocabulary, count: number, seed: number): Generator<JsonObject> {
  const random = seeded(seed);
  let index = 0;
  for (const other of resources(vocabulary, count, seed)) {
    let place = random() * 100;
    const kind = SHARES.find(([share]) => (place -= share) < 0);
    yield kind === undefined ? other : server(kind[1](random), other, index);
    index += 1;
  }
}

/** With a name, region and tags of its own. */
function server(made: JsonObject, { location = "global", tags = {} }: JsonObject, index: number): JsonObject {
  const type = typeof made["type"] === "string" ? made["type"] : "";
  const name = `srv-${String(index)}`;
  const group = `/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-${String(index % 40)}`;
  return { ...made, id: `${group}/providers/${type}/${name}`, name, location, tags };
}

function machine({ publisher, offer, sku, os }: Image, random: Random): JsonObject {
  const configuration =
    os === "Windows"
      ? { windowsConfiguration: { provisionVMAgent: true, enableAutomaticUpdates: random() < 0.5 } }
      : { linuxConfiguration: { disablePasswordAuthentication: random() < 0.7, provisionVMAgent: true } };
  return {
    type: "Microsoft.Compute/virtualMachines",
    identity: { type: random() < 0.8 ? "SystemAssigned" : "SystemAssigned, UserAssigned" },
    properties: {
      provisioningState: "Succeeded",
      hardwareProfile: { vmSize: pick(["Standard_D4s_v5", "Standard_E8s_v5", "Standard_B2ms"], random) },
      storageProfile: {
        imageReference: { publisher, offer, sku, version: "latest" },
        osDisk: { osType: os, createOption: "FromImage", managedDisk: { storageAccountType: "Premium_LRS" } },
        dataDisks: Array.from({ length: Math.floor(random() * 4) }, (_, lun) => ({
          lun,
          createOption: "Empty",
          diskSizeGB: 128,
        })),
      },
      osProfile: { computerName: "server", adminUsername: "operator", ...configuration },
      securityProfile: random() < 0.5 ? { securityType: "TrustedLaunch", encryptionAtHost: true } : {},
      networkProfile: { networkInterfaces: [{ properties: { primary: true } }] },
    },
  };
}

function connected(os: string, osSku: string): JsonObject {
  return {
    type: "Microsoft.HybridCompute/machines",
    identity: { type: "SystemAssigned" },
    properties: { provisioningState: "Succeeded", status: "Connected", osName: os, osType: os, osSku },
  };
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error("nothing to pick from");
  return value;
}

import { say, type Sentence } from "../../base/sentence.ts";
import { sameText } from "../../base/names.ts";
import { RESOURCE_MOVER_LIMITS } from "../../catalog/resource-mover.ts";
import { targetScope, whereabouts } from "../../derive/planned.ts";
import { machinesOf } from "../../derive/demand/machines.ts";
import { serviceRequest } from "../../derive/services/request.ts";
import { factRef, type FactRef } from "../../facts/facts.ts";
import type { PlannedResource } from "../../plan/model.ts";
import { skuText } from "../../plan/stated.ts";
import type { Context } from "../check.ts";

/** A condition of a tool that a request does not meet, or may not meet. */
export interface ToolRefusal {
  readonly condition: string;
  readonly outcome: "fail" | "unknown";
  /** That of the check where it is left out. */
  readonly severity?: "warning";
  readonly why: Sentence;
  readonly fix: Sentence;
}

const ANOTHER = say`Use Site Recovery, a backup or a redeployment instead.`;
const MACHINE = "Microsoft.Compute/virtualMachines";

/** Source: learn.microsoft.com/azure/resource-mover/support-matrix-move-region-azure-vm. */
export function machineRefusals(resource: PlannedResource): ToolRefusal[] {
  if (!sameText(resource.type, MACHINE)) return [];
  const { key } = resource;
  const request = serviceRequest(resource);
  const refusals: ToolRefusal[] = [];
  const [machines] = machinesOf(resource);
  if (machines?.priority === "spot")
    refusals.push({
      condition: "spot",
      outcome: "fail",
      why: say`${key} is a spot machine, which Resource Mover does not take.`,
      fix: ANOTHER,
    });
  if (machines?.priority === "unknown")
    refusals.push({
      condition: "spot",
      outcome: "unknown",
      why: say`Whether ${key} is a spot machine, which Resource Mover does not take, is not known.`,
      fix: ANOTHER,
    });
  const security = request.text("properties.securityProfile.securityType");
  if (security?.known === false)
    refusals.push({
      condition: "security-type",
      outcome: "unknown",
      why: say`The security type of ${key} is not known: ${security.expression}.`,
      fix: ANOTHER,
    });
  else if (security !== undefined && sameText(security.value, "ConfidentialVM"))
    refusals.push({
      condition: "security-type",
      outcome: "fail",
      why: say`${key} is a confidential machine, which Resource Mover does not take.`,
      fix: ANOTHER,
    });
  else if (security !== undefined && sameText(security.value, "TrustedLaunch")) {
    const system = systemOf(resource);
    if (system !== "Windows")
      refusals.push({
        condition: "trusted-launch",
        outcome: system === "Linux" ? "fail" : "unknown",
        why:
          system === "Linux"
            ? say`${key} is a Linux machine with trusted launch, which Resource Mover refuses (VmSecurityTypeNotSupported).`
            : say`${key} has trusted launch, which Resource Mover refuses with Linux, and the deployment does not state its system.`,
        fix: ANOTHER,
      });
  }
  return [...refusals, ...diskRefusals(resource)];
}

/** The system of a machine, as far as its request states it. */
function systemOf(resource: PlannedResource): "Linux" | "Windows" | undefined {
  const request = serviceRequest(resource);
  const stated = request.text("properties.storageProfile.osDisk.osType");
  if (stated?.known === true) return sameText(stated.value, "Linux") ? "Linux" : "Windows";
  if (request.flag("properties.osProfile.linuxConfiguration.disablePasswordAuthentication")?.known === true)
    return "Linux";
  if (request.flag("properties.osProfile.windowsConfiguration.provisionVMAgent")?.known === true)
    return "Windows";
  const publisher = request.text("properties.storageProfile.imageReference.publisher");
  if (publisher?.known !== true) return undefined;
  if (/^MicrosoftWindows(Server|Desktop)$/i.test(publisher.value)) return "Windows";
  return /^(Canonical|RedHat|SUSE|Debian|Oracle|almalinux|resf|MicrosoftCBLMariner)$/i.test(publisher.value)
    ? "Linux"
    : undefined;
}

function diskRefusals(resource: PlannedResource): ToolRefusal[] {
  const request = serviceRequest(resource);
  const { osDiskGB, dataDiskGB, dataDisks } = RESOURCE_MOVER_LIMITS;
  const os = request.number("properties.storageProfile.osDisk.diskSizeGB");
  const data = request.items("properties.storageProfile.dataDisks");
  const large = (data?.known === true ? data.value : []).map((disk) => disk.number("diskSizeGB"));
  const refusals: ToolRefusal[] = [];
  const push = (why: Sentence): void => {
    refusals.push({ condition: "disks", outcome: "fail", why, fix: ANOTHER });
  };
  if (os?.known === true && os.value > osDiskGB)
    push(
      say`The system disk of ${resource.key} has ${os.value} GB, and Resource Mover takes up to ${osDiskGB}.`,
    );
  else if (large.some((size) => size?.known === true && size.value > dataDiskGB))
    push(say`A data disk of ${resource.key} has more than the ${dataDiskGB} GB that Resource Mover takes.`);
  else if (large.length > dataDisks)
    push(say`${resource.key} has ${large.length} data disks, and Resource Mover takes up to ${dataDisks}.`);
  return refusals;
}

/** Source: learn.microsoft.com/azure/resource-mover/support-matrix-move-region-sql. */
export function databaseRefusals({ key, type, sku }: PlannedResource): ToolRefusal[] {
  if (!sameText(type, "Microsoft.Sql/servers/databases")) return [];
  const name = skuText(sku);
  if (name?.known === false)
    return [
      {
        condition: "hyperscale",
        outcome: "unknown",
        why: say`Whether ${key} is a Hyperscale database, which Resource Mover does not take, is not known: ${name.expression}.`,
        fix: ANOTHER,
      },
    ];
  const tier = sku?.tier?.known === true ? sku.tier.value : "";
  if (!/^HS_/i.test(name?.value ?? "") && !sameText(tier, "Hyperscale")) return [];
  return [
    {
      condition: "hyperscale",
      outcome: "fail",
      why: say`${key} is a Hyperscale database, which Resource Mover does not take.`,
      fix: say`Use geo-replication or a failover group.`,
    },
  ];
}

/** The SKU of the size, which tells the cores; none for what is not a machine of a known size. */
export function coresNeed(
  { manifest }: Context,
  resource: PlannedResource,
): FactRef<"computeSku"> | undefined {
  const where = whereabouts(resource, manifest);
  const size = skuText(resource.sku);
  if (!sameText(resource.type, MACHINE) || size?.known !== true || where.kind !== "region") return undefined;
  return factRef("computeSku", targetScope(manifest), `${where.region}/${size.value}`);
}

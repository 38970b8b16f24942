import { sameText } from "../../base/names.ts";
import { say, type Sentence } from "../../base/sentence.ts";
import {
  SITE_RECOVERY_LIMITS,
  SITE_RECOVERY_REACH,
  SITE_RECOVERY_SOURCE_ONLY,
  SITE_RECOVERY_TARGET_ONLY,
  SITE_RECOVERY_TYPES,
} from "../../catalog/site-recovery.ts";
import { whereabouts } from "../../derive/planned.ts";
import { serviceRequest } from "../../derive/services/request.ts";
import type { PlannedResource } from "../../plan/model.ts";
import type { Context } from "../check.ts";
import type { ToolRefusal } from "./resource-mover.ts";

const ANOTHER = say`Use a backup and restore, or a redeployment instead.`;

type Setting = ReturnType<ReturnType<typeof serviceRequest>["text"]>;
interface Rule {
  readonly condition: string;
  readonly setting: Setting;
  /** Why a value is refused; undefined for one that is not. */
  readonly refused: (value: string) => Sentence | undefined;
}

/** Source: learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix, 2025-06. */
export function siteRecoveryRefusals(context: Context, resource: PlannedResource): ToolRefusal[] {
  const { key, type } = resource;
  if (!SITE_RECOVERY_TYPES.some((one) => sameText(one, type)))
    return [
      {
        condition: "type",
        outcome: "fail",
        why: say`Site Recovery replicates virtual machines, and ${key} is ${type}.`,
        fix: say`Relocate ${key} by another tool. ${"relocation explain TYPE"} has the methods of the type.`,
      },
    ];
  return [...ends(context, resource), ...(sameText(type, MACHINE) ? settings(resource) : [])];
}

const MACHINE = "Microsoft.Compute/virtualMachines";

/** Where from and where to. */
function ends({ manifest }: Context, resource: PlannedResource): ToolRefusal[] {
  const { source, target } = manifest;
  const where = whereabouts(resource, manifest);
  const region = where.kind === "region" ? where.region : target.region;
  const refusals: ToolRefusal[] = [];
  const push = (condition: string, why: Sentence, fix: Sentence): void => {
    refusals.push({ condition, outcome: "fail", why, fix });
  };
  const why = regionRefusal(source.region, region, resource.key);
  if (why !== undefined) push("region", why, ANOTHER);
  if (source.tenantId !== undefined && target.tenantId !== undefined && source.tenantId !== target.tenantId)
    push(
      "tenant",
      say`Site Recovery replicates between subscriptions of one tenant, and source and target are in two.`,
      say`Move the subscription to the tenant first, or use another tool.`,
    );
  return refusals;
}

/** Why it does not replicate from one region to the other; undefined where it does. */
function regionRefusal(from: string, to: string, key: string): Sentence | undefined {
  if (to === from)
    return say`Site Recovery does not migrate machines within one region, and ${key} stays in ${to}.`;
  if (SITE_RECOVERY_TARGET_ONLY.includes(from))
    return say`Site Recovery replicates to ${from} and never from it.`;
  if (SITE_RECOVERY_SOURCE_ONLY.includes(to))
    return say`Site Recovery replicates from ${to} and never to it.`;
  const reached = SITE_RECOVERY_REACH[from];
  return reached === undefined || reached.includes(to)
    ? undefined
    : say`Site Recovery replicates from ${from} to ${reached} only, and not to ${to}.`;
}

/** What the request of a machine asks for. What no file states is one warning: the machine at the source has it or has it not. */
function settings(resource: PlannedResource): ToolRefusal[] {
  const { key } = resource;
  const rules = rulesOf(resource);
  const refusals = rules.flatMap(({ condition, setting, refused }): ToolRefusal[] => {
    const why = setting?.known === true ? refused(setting.value) : undefined;
    return why === undefined ? [] : [{ condition, outcome: "fail", why, fix: ANOTHER }];
  });
  const open = rules.filter(({ setting }) => setting?.known === false).map(({ condition }) => condition);
  const hosted = serviceRequest(resource).flag("properties.securityProfile.encryptionAtHost");
  return [
    ...refusals,
    ...(hosted?.known === true && hosted.value
      ? [
          {
            condition: "encryption-at-host",
            outcome: "fail" as const,
            severity: "warning" as const,
            why: say`${key} loses encryption at host: a machine that Site Recovery starts at the target does not have it.`,
            fix: say`Switch it on at the machine after the failover, or deploy the machine instead.`,
          },
        ]
      : []),
    ...(open.length === 0
      ? []
      : [
          {
            condition: "settings",
            outcome: "unknown" as const,
            severity: "warning" as const,
            why: say`The deployment does not state settings of ${key} that Site Recovery may refuse: ${[...new Set(open)]}.`,
            fix: say`Look at the machine at the source, or describe it in the inventory.`,
          },
        ]),
  ];
}

function rulesOf(resource: PlannedResource): Rule[] {
  const { key } = resource;
  const request = serviceRequest(resource);
  const { osDiskGB, dataDiskGB, dataDisks } = SITE_RECOVERY_LIMITS;
  const is = (wanted: string, why: Sentence) => (value: string) =>
    sameText(value, wanted) ? why : undefined;
  const over = (most: number, why: Sentence) => (value: string) => (Number(value) > most ? why : undefined);
  const number = (of: ReturnType<typeof request.number>): Setting =>
    of?.known === true ? { known: true, value: String(of.value) } : of;
  const flag = (of: ReturnType<typeof request.flag>): Setting =>
    of?.known === true ? { known: true, value: String(of.value) } : of;
  const disks = request.items("properties.storageProfile.dataDisks");
  const each = disks?.known === true ? disks.value : [];
  const host = say`${key} stands on a dedicated host, which Site Recovery does not take.`;
  const accelerated = say`${key} has a disk with write accelerator, which Site Recovery does not take.`;
  return [
    { condition: "dedicated-host", setting: request.text("properties.host.id"), refused: () => host },
    { condition: "dedicated-host", setting: request.text("properties.hostGroup.id"), refused: () => host },
    {
      condition: "disk-controller",
      setting: request.text("properties.storageProfile.diskControllerType"),
      refused: is("NVMe", say`${key} has the disk controller NVMe, which Site Recovery does not take.`),
    },
    {
      condition: "ephemeral-disk",
      setting: request.text("properties.storageProfile.osDisk.diffDiskSettings.option"),
      refused: is("Local", say`${key} has an ephemeral system disk, which Site Recovery does not replicate.`),
    },
    {
      condition: "write-accelerator",
      setting: flag(request.flag("properties.storageProfile.osDisk.writeAcceleratorEnabled")),
      refused: is("true", accelerated),
    },
    {
      condition: "disks",
      setting: number(request.number("properties.storageProfile.osDisk.diskSizeGB")),
      refused: over(
        osDiskGB,
        say`The system disk of ${key} has more than the ${osDiskGB} GB that Site Recovery takes.`,
      ),
    },
    {
      condition: "disks",
      setting: disks?.known === true ? { known: true, value: String(disks.value.length) } : disks,
      refused: over(
        dataDisks,
        say`${key} has more than the ${dataDisks} data disks that Site Recovery takes.`,
      ),
    },
    ...each.flatMap((disk): Rule[] => [
      {
        condition: "ultra-disk",
        setting: disk.text("managedDisk.storageAccountType"),
        refused: is("UltraSSD_LRS", say`${key} has an Ultra disk, which Site Recovery does not take.`),
      },
      {
        condition: "write-accelerator",
        setting: flag(disk.flag("writeAcceleratorEnabled")),
        refused: is("true", accelerated),
      },
      {
        condition: "disks",
        setting: number(disk.number("diskSizeGB")),
        refused: over(
          dataDiskGB,
          say`A data disk of ${key} has more than the ${dataDiskGB} GB that Site Recovery takes.`,
        ),
      },
    ]),
  ];
}

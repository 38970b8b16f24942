import { describe, expect, it } from "vitest";
import { net09 } from "../../../src/checks/network/NET-09.ts";
import { net10 } from "../../../src/checks/network/NET-10.ts";
import { resourceId } from "../../../src/base/resource-id.ts";
import { zoneAt } from "../../../src/catalog/private-zones.ts";
import { factRef } from "../../../src/facts/facts.ts";
import type { PrivateZoneRow } from "../../../src/facts/kinds/private-zones.ts";
import {
  context,
  Facts,
  manifest,
  must,
  outcomes,
  reg,
  run,
  SCOPE,
  SOURCE,
  TARGET,
} from "../../support/context.ts";
import { NEW, netId, networked, nets, OLD, sourceNet, TARGET_NETS, targetNet } from "./networks.ts";

const BLOB = "privatelink.blob.core.windows.net";
const ROWS = factRef("privateZones", SCOPE);
const ZONES = { subscription: TARGET, resourceGroup: "rg-dns" };
const MANIFEST = networked({ zones: ZONES });
const zone = (name: string, group = "rg-dns"): PrivateZoneRow => ({
  id: `/subscriptions/${TARGET}/resourceGroups/${group}/providers/Microsoft.Network/privateDnsZones/${name}`,
  type: "microsoft.network/privatednszones",
});
const link = (name: string, network: string, state = "Completed"): PrivateZoneRow => ({
  id: `${zone(name).id}/virtualNetworkLinks/to-${network}`,
  type: "microsoft.network/privatednszones/virtualnetworklinks",
  network: netId(network, network === OLD ? SOURCE : TARGET),
  state,
});
const judge = (check: typeof net09, ...rows: PrivateZoneRow[]) =>
  outcomes(run(check, context(MANIFEST), nets([sourceNet()], [targetNet()]).put(ROWS, rows))).join();

describe("NET-09", () => {
  it("passes where every zone of the old network is linked to the new one", () => {
    expect(judge(net09, zone(BLOB), link(BLOB, OLD), link(BLOB, NEW))).toBe(`${NEW}: pass`);
  });

  it("does not apply where no zone is linked to the old network", () => {
    const own = `${NEW}: not-applicable`;
    expect(judge(net09, zone(BLOB), zone("privatelink.vaultcore.azure.net"))).toBe(own);
    const gone = nets([], []).put(ROWS, [zone(BLOB)]);
    expect(outcomes(run(net09, context(MANIFEST), gone))).toEqual([own]);
  });

  it("tells networks apart by their whole id", () => {
    const elsewhere = (name: string, subscription: string): PrivateZoneRow => ({
      ...link(BLOB, name),
      network: netId(name, subscription).replace("/rg/", "/rg-other/"),
    });
    const judged = (...rows: PrivateZoneRow[]) => judge(net09, zone(BLOB), ...rows);
    expect(judged(link(BLOB, OLD), elsewhere(NEW, TARGET))).toBe(`${BLOB} for ${NEW}: fail`);
    expect(judged(elsewhere(OLD, SOURCE), link(BLOB, NEW))).toBe(`${NEW}: not-applicable`);
    // The old network is not where it should be, and a zone is linked to one of its name.
    const gone = nets([], [targetNet()]).put(ROWS, [zone(BLOB), link(BLOB, OLD), link(BLOB, NEW)]);
    expect(outcomes(run(net09, context(MANIFEST), gone))).toEqual([`${NEW}: unknown`]);
  });

  it("keeps the two apart where both have one name in one subscription", () => {
    const kept = networked({ zones: ZONES }, { name: OLD });
    const one = {
      ...kept,
      source: { ...kept.source, subscription: kept.target.subscription },
      workloads: kept.workloads.map((own) => ({
        ...own,
        resources: own.resources.map((resource) => ({ ...resource, to: OLD })),
      })),
    };
    const id = (group: string) => must(resourceId(netId(OLD, TARGET).replace("/rg/", `/${group}/`)));
    const all = [sourceNet({ id: id("rg-weu") }), targetNet({ name: OLD, id: id("rg-sdc") })];
    const judged = (...groups: string[]) =>
      outcomes(
        run(
          net09,
          context(one),
          new Facts()
            .put(TARGET_NETS, all)
            .put(ROWS, [
              zone(BLOB),
              ...groups.map((group) => ({ ...link(BLOB, `${OLD}-${group}`), network: id(group) })),
            ]),
        ),
      ).join();
    expect(judged("rg-weu", "rg-sdc")).toBe(`${OLD}: pass`);
    expect(judged("rg-weu")).toBe(`${BLOB} for ${OLD}: fail`);
    expect(judged("rg-sdc")).toBe(`${OLD}: not-applicable`);
  });

  it("fails where one is not, the link is not Completed, or the group holds no zone", () => {
    expect(judge(net09, zone(BLOB), link(BLOB, OLD))).toBe(`${BLOB} for ${NEW}: fail`);
    expect(judge(net09, zone(BLOB), link(BLOB, OLD), link(BLOB, NEW, "InProgress"))).toBe(
      `${BLOB} for ${NEW}: fail`,
    );
    expect(judge(net09, zone(BLOB, "rg-other"), link(BLOB, NEW))).toBe(`${NEW}: fail`);
  });

  it("is unknown where nobody could look, or may not, or the subscription is misspelt", () => {
    expect(outcomes(run(net09, context(MANIFEST), new Facts()))).toEqual([`${NEW}: unknown`]);
    for (const subscription of ["hub-prod", "33333333-3333-3333-3333-333333333333"]) {
      const other = networked({ zones: { ...ZONES, subscription } });
      expect(outcomes(run(net09, context(other), new Facts()))).toEqual([
        "links of private DNS zones: unknown",
      ]);
    }
    const third = "33333333-3333-3333-3333-333333333333";
    const allowed = {
      ...context(networked({ zones: { ...ZONES, subscription: third } })),
      readable: [third],
    };
    expect(net09.cases(allowed).flatMap(({ needs }) => needs)).toContainEqual(
      factRef("privateZones", must(resourceId(`/subscriptions/${third}`))),
    );
  });

  it("does not apply where the manifest names no zones", () => {
    expect(outcomes(run(net09, context(manifest()), new Facts()))).toEqual([
      "links of private DNS zones: not-applicable",
    ]);
  });
});

describe("NET-10", () => {
  const AKS = (region: string) => `privatelink.${region}.azmk8s.io`;
  const BACKUP = (code: string) => `privatelink.${code}.backup.windowsazure.com`;

  it("passes where the zone of the target region stands beside that of the source", () => {
    expect(judge(net10, zone(AKS("westeurope")), zone(AKS("swedencentral")))).toBe(
      "private zones of a region: pass",
    );
    expect(judge(net10, zone(BACKUP("we")), zone(BACKUP("sdc")), zone(BLOB))).toBe(
      "private zones of a region: pass",
    );
  });

  it("counts the zones of the source region only", () => {
    const said = (...rows: PrivateZoneRow[]) =>
      run(net10, context(MANIFEST), new Facts().put(ROWS, rows))[0]?.why;
    expect(said(zone(AKS("westeurope")), zone(AKS("swedencentral")), zone(BLOB))).toContain("Each of the 1 ");
    expect(said(zone(BLOB))).toContain("None of the 1 private zones there is of");
  });

  it("fails where it does not", () => {
    expect(judge(net10, zone(AKS("westeurope")))).toBe(`${AKS("westeurope")}: fail`);
    expect(judge(net10, zone(BACKUP("we")), zone(BACKUP("se")))).toBe(`${BACKUP("we")}: fail`);
    expect(judge(net10, zone(AKS("westeurope")), zone(AKS("swedencentral"), "rg-other"))).toBe(
      `${AKS("westeurope")}: fail`,
    );
  });

  it("is unknown where nobody could look, and does not apply where the manifest names no zones", () => {
    expect(judge(net10)).toBe("private zones of a region: unknown");
    expect(outcomes(run(net10, context(MANIFEST), new Facts()))).toEqual([
      "private zones of a region: unknown",
    ]);
    expect(outcomes(run(net10, context(manifest()), new Facts()))).toEqual([
      "private zones of a region: not-applicable",
    ]);
  });

  it.each([
    ["westeurope.data.privatelink.azurecr.io", "swedencentral.data.privatelink.azurecr.io"],
    ["mine.privatelink.westeurope.azmk8s.io", "mine.privatelink.swedencentral.azmk8s.io"],
    ["privatelink.westeurope.kusto.windows.net", "privatelink.swedencentral.kusto.windows.net"],
  ])("knows that %s becomes %s", (from, to) => {
    expect(zoneAt(from, reg("westeurope"), reg("swedencentral"))).toEqual({ kind: "other", zone: to });
  });

  it("does not know the code of a region that its table leaves out", () => {
    expect(zoneAt(BACKUP("we"), reg("westeurope"), reg("chinanorth3"))).toEqual({ kind: "unknown" });
    expect(zoneAt("privatelink.northeurope.azmk8s.io", reg("westeurope"), reg("swedencentral"))).toEqual({
      kind: "same",
    });
  });
});

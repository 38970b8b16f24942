import { Cursor, dense } from "../decode/cursor.ts";
import type { OfferRow, OfferSource } from "./row.ts";

/** Where a node stands: its own state, or that of what it lies in. */
interface NodeState {
  readonly closed: boolean;
  readonly reason?: string;
}

/** Capabilities - List By Location of Microsoft.Sql: a tree, each node of which has a status and, where it is closed, a reason. */
export const sql: OfferSource = {
  permission: "Microsoft.Sql/locations/capabilities/read",
  decode(bodies) {
    const root = new Cursor(bodies[0]);
    root.at("name").text();
    const region = stateOf(root, { closed: false });
    const servers = root.at("supportedServerVersions").items();
    const instances = root.at("supportedManagedInstanceVersions").itemsIfAny();
    return [
      row("region", "SQL Database", region),
      ...servers.flatMap((version) => serverRows(version, stateOf(version, region))),
      ...instances.flatMap((version) => instanceRows(version, stateOf(version, region))),
    ];
  },
};

/** `Available` and `Default` can be chosen; `Visible` and `Disabled` cannot. A node without a status says nothing against it. */
function stateOf(node: Cursor, outer: NodeState): NodeState {
  const status = node.at("status").optional((value) => value.text()) ?? "Available";
  if (outer.closed || /^(Available|Default)$/i.test(status)) return outer;
  return dense({ closed: true, reason: node.at("reason").optional((value) => value.text()) ?? status });
}

function row(what: string, name: string, { closed, reason }: NodeState): OfferRow {
  return dense({ what, name, state: closed ? ("closed" as const) : ("offered" as const), reason });
}

function serverRows(version: Cursor, outer: NodeState): OfferRow[] {
  version.at("name").text();
  const databases = version
    .at("supportedEditions")
    .itemsIfAny()
    .flatMap((edition) => {
      const state = stateOf(edition, outer);
      return edition
        .at("supportedServiceLevelObjectives")
        .itemsIfAny()
        .flatMap((one) => levels(one, "database", stateOf(one, state), [one.at("name").text()]));
    });
  const pools = version
    .at("supportedElasticPoolEditions")
    .itemsIfAny()
    .flatMap((edition) => {
      const state = stateOf(edition, outer);
      return edition
        .at("supportedElasticPoolPerformanceLevels")
        .itemsIfAny()
        .flatMap((one) => levels(one, "elastic pool", stateOf(one, state), []));
    });
  return [...databases, ...pools];
}

/** One performance level under each of its names, and once more where it can be spread over zones. */
function levels(one: Cursor, what: string, state: NodeState, names: readonly string[]): OfferRow[] {
  const sku = one.at("sku");
  const skuName = sku.optional((value) => value.at("name").text());
  const capacity = sku.optional((value) => value.at("capacity").optional((number) => number.number()));
  const all = [
    ...names,
    ...(skuName === undefined || capacity === undefined ? [] : [`${skuName}/${String(capacity)}`]),
  ];
  const zonal = one.at("zoneRedundant").optional((flag) => flag.flag());
  return [...new Set(all)].flatMap((name) => [
    row(what, name, state),
    ...(zonal === false ? [] : [zonalRow(`zone-redundant ${what}`, name, state, zonal)]),
  ]);
}

function zonalRow(what: string, name: string, state: NodeState, zonal: boolean | undefined): OfferRow {
  return zonal === undefined && !state.closed ? { what, name, state: "unclear" } : row(what, name, state);
}

function instanceRows(version: Cursor, outer: NodeState): OfferRow[] {
  return version
    .at("supportedEditions")
    .itemsIfAny()
    .flatMap((edition) => {
      const state = stateOf(edition, outer);
      const zonal = edition.at("zoneRedundant").optional((flag) => flag.flag());
      return edition
        .at("supportedFamilies")
        .itemsIfAny()
        .flatMap((family) => {
          const inner = stateOf(family, state);
          const sku = family.at("sku").text();
          return family
            .at("supportedVcoresValues")
            .itemsIfAny()
            .flatMap((size) => {
              const name = `${sku}/${String(size.at("value").number())}`;
              const own = stateOf(size, inner);
              return [
                row("managed instance", name, own),
                ...(zonal === false ? [] : [zonalRow("zone-redundant managed instance", name, own, zonal)]),
              ];
            });
        });
    });
}

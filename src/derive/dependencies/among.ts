import { levelsOf } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { oncePerObject } from "../../base/once.ts";
import { dependencyClass, type DependencyKind } from "../../catalog/dependencies.ts";
import { ASKED_HOST_KEYS, mayStandElsewhere } from "../../catalog/dependency-paths.ts";
import { Bearers, isOwnAddress, type NamedNode } from "./bearers.ts";
import { mentionsIn, type NamingText } from "./references.ts";

/** One resource names another. */
export interface NamingEdge<T> {
  readonly from: T;
  readonly to: T;
  readonly kind: DependencyKind;
  readonly by: string;
  readonly classified: boolean;
  readonly mayCross: boolean;
}

/** What a resource names that is not among those looked at: of another subscription, on premises, of a provider, or a region itself. */
export interface OutsideMention<T> {
  readonly from: T;
  readonly of: "id" | "host" | "region";
  /** The id, the host or the region. */
  readonly text: string;
  readonly by: string;
}

export interface NamingEdges<T> {
  readonly edges: readonly NamingEdge<T>[];
  readonly outside: readonly OutsideMention<T>[];
}

const STRENGTH: readonly DependencyKind[] = ["history", "points", "exists", "together"];

/** An id whose place is a region, as those of managed connectors. */
const IN_REGION = /\/locations\/([a-z0-9]+)(?:\/|$)/i;

/**
 * What resources name of each other, each pair once with the kind that asks for most, and what they name besides.
 * @param said what the source of a resource says that it needs: others of these, or ids
 */
export function edgesAmong<T extends NamedNode>(
  nodes: readonly T[],
  said: (node: T) => readonly (T | string)[] = () => [],
): NamingEdges<T> {
  const mentions = oncePerObject((node: T): readonly NamingText[] => mentionsIn(node.body));
  const bearers = new Bearers(nodes, mentions);
  const outside = new Map<string, OutsideMention<T>>();
  const edges = nodes.flatMap((from) => {
    const own = new Map<T, NamingEdge<T>>();
    const add = (
      to: T | undefined,
      kind: DependencyKind,
      by: string,
      { classified = true, crosses = false } = {},
    ): void => {
      if (to === undefined || to === from) return;
      const known = own.get(to);
      const isMore = known === undefined || STRENGTH.indexOf(kind) > STRENGTH.indexOf(known.kind);
      if (!isMore && (known.classified || !classified || known.kind !== kind)) return;
      const mayCross =
        kind === "points" ||
        kind === "history" ||
        (kind === "exists" && (crosses || mayStandElsewhere(to.type)));
      own.set(to, { from, to, kind, by, classified, mayCross });
    };
    const leave = (of: OutsideMention<T>["of"], text: string, keys: readonly string[]): void => {
      const key = `${from.id ?? from.name}|${of}|${text.toLowerCase()}`;
      if (!outside.has(key)) outside.set(key, { from, of, text, by: pathOf(keys) });
    };
    const above = from.id === undefined ? [] : levelsOf(from.id).slice(2, -1);
    for (const level of above.reverse()) add(bearers.exactly(level), "exists", "parent");
    for (const one of said(from))
      add(typeof one === "string" ? bearers.named(one) : one, "exists", "dependsOn");
    for (const mention of mentions(from)) {
      const { keys, ids, hosts, names, guids, address, sibling, isReference, isWait } = mention;
      const found = dependencyClass(from.type, keys);
      if (found === undefined) continue;
      // What a deployment asks for a value is there before it, whatever the value is for.
      const { kind, classified } = isWait && !found.classified ? EXISTS : found;
      const by = pathOf(keys);
      const how = { classified, crosses: keys.some((key) => sameText(key, "privateLinkServiceId")) };
      // The service looks up an id, and neither a host nor what stands in the middle of a text.
      const inText = kind === "exists" && !isWait ? "points" : kind;
      for (const one of ids) {
        const to = bearers.named(one);
        add(to, isReference ? kind : inText, by, how);
        const region = IN_REGION.exec(one)?.[1];
        if (region !== undefined) leave("region", region.toLowerCase(), keys);
        else if (to === undefined && isReference) leave("id", one, keys);
      }
      const asked = kind === "exists" && keys.some((key) => ASKED_HOST_KEYS.has(key.toLowerCase()));
      for (const host of hosts) {
        const to = bearers.ofHost(host);
        for (const one of to) add(one, asked ? kind : inText, by, how);
        if (to.length === 0) leave("host", host.host, keys);
      }
      for (const { type, name } of names)
        for (const one of bearers.ofName(type, name)) add(one, inText, by, how);
      for (const guid of guids) for (const one of bearers.ofGuid(guid)) add(one, kind, by, how);
      if (address !== undefined && !isOwnAddress(from.type, keys))
        for (const one of bearers.ofAddress(address)) add(one, inText, by, how);
      for (const segment of sibling?.segments ?? []) {
        const [namespace = "", root = ""] = from.type.split("/");
        const [rootName = ""] = from.name.split("/");
        const beside = bearers.ofName(
          `${namespace}/${root}/${segment}`,
          `${rootName}/${sibling?.name ?? ""}`,
        );
        for (const one of beside) add(one, "exists", by);
      }
    }
    return [...own.values()];
  });
  return { edges, outside: [...outside.values()] };
}

const EXISTS = { kind: "exists", classified: true } as const;

/** `properties.siteConfig.appSettings[3].value` */
function pathOf(keys: readonly string[]): string {
  return keys.reduce((path, key) => {
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}

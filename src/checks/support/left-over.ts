import { sameText } from "../../base/names.ts";
import { moveOf } from "../../plan/sources/graph/rewrite.ts";
import type { Context } from "../check.ts";
import type { SourceItem } from "./source.ts";

/** In the plan: moved by the manifest, planned under its name, brought along by what is, or made by the service itself. */
export function isPlanned(
  { manifest, planned }: Context,
  items: readonly SourceItem[],
): (item: SourceItem) => boolean {
  const move = moveOf(manifest);
  const targets = new Set(planned.map(({ type, name }) => `${type} ${name}`.toLowerCase()));
  const byId = new Map(items.map((item) => [item.id.toLowerCase(), item]));
  const direct = (item: SourceItem): boolean =>
    move(item) !== undefined ||
    targets.has(`${item.type} ${item.name}`.toLowerCase()) ||
    SYSTEM.some((made) => made(item));
  return (item) => {
    const owner = item.managedBy === undefined ? undefined : byId.get(item.managedBy.toLowerCase());
    return direct(item) || (owner !== undefined && direct(owner));
  };
}

/** Resources that the service makes with another one. */
const SYSTEM: readonly ((item: SourceItem) => boolean)[] = [
  ({ type, name }) => sameText(type, "Microsoft.Sql/servers/databases") && /\/master$/i.test(name),
  ({ type, name }) => sameText(type, "Microsoft.Network/networkWatchers") && /^NetworkWatcher_/i.test(name),
];

import { userError, type UserError } from "../base/errors.ts";
import { region, subscriptionId, type Region, type SubscriptionId } from "../base/names.ts";
import type { InitRequest, InitSource } from "../run/init/model.ts";

type Given = ReadonlyMap<string, string | boolean | readonly string[]>;

const SOURCES = ["terraform-plan", "template", "export", "group", "query"] as const;
const SEE = { help: "see `relocation init --help`" };

/** @throws UserError for an option that is missing, or is not what it should be */
export function initRequest(given: Given, path: (typed: string) => string): InitRequest {
  const text = (name: string): string | undefined => {
    const value = given.get(name);
    return typeof value === "string" ? value : undefined;
  };
  const [ofSource, fromRegion, toRegion] = needed(text);
  const from = subscription("source-subscription", ofSource);
  const other = text("target-subscription");
  const renames = given.get("rename");
  return {
    source: sourceOf(text, path),
    from: { subscription: from, region: regionOf("source-region", fromRegion) },
    to: {
      subscription: other === undefined ? from : subscription("target-subscription", other),
      region: regionOf("target-region", toRegion),
    },
    renames: typeof renames === "object" ? renames.map(renameOf) : [],
  };
}

type Text = (name: string) => string | undefined;

function sourceOf(text: Text, path: (typed: string) => string): InitSource {
  const named = SOURCES.filter((name) => text(name) !== undefined);
  const [kind, second] = named;
  if (kind === undefined || second !== undefined) {
    const what =
      kind === undefined ? "init needs a source" : `init takes one source, and ${named.join(", ")} are given`;
    throw userError(what, { expected: `one of ${SOURCES.map((name) => `--${name}`).join(", ")}`, ...SEE });
  }
  const value = text(kind) ?? "";
  const [parameters, group] = [text("parameters"), text("resource-group")];
  switch (kind) {
    case "terraform-plan":
      return { kind: "terraformPlan", file: path(value) };
    case "template":
      return {
        kind: "armTemplate",
        file: path(value),
        ...(parameters === undefined ? {} : { parameters: path(parameters) }),
        ...(group === undefined ? {} : { resourceGroup: group }),
      };
    case "export":
      return { kind: "export", file: path(value) };
    case "query":
      return { kind: "query", condition: value };
    case "group":
      if (!/^[\w.()-]{1,90}$/.test(value)) throw wrong("group", value, "the name of a resource group");
      return { kind: "query", condition: `where resourceGroup =~ '${value}'` };
  }
}

/** What no manifest is without; all that is missing is said at once. */
function needed(text: Text): readonly [subscription: string, from: string, to: string] {
  const [subscription, from, to] = [
    text("source-subscription"),
    text("source-region"),
    text("target-region"),
  ];
  if (subscription !== undefined && from !== undefined && to !== undefined) return [subscription, from, to];
  const missing = [
    ...(SOURCES.some((name) => text(name) !== undefined) ? [] : ["a source"]),
    ...["source-subscription", "source-region", "target-region"]
      .filter((name) => text(name) === undefined)
      .map((name) => `--${name}`),
  ];
  const [last = "", ...before] = missing.toReversed();
  const all = before.length === 0 ? last : `${before.toReversed().join(", ")} and ${last}`;
  throw userError(`init needs ${all}`, SEE);
}

function wrong(name: string, value: string, expected: string): UserError {
  return userError(`--${name} cannot be ${JSON.stringify(value)}`, { expected });
}

function subscription(name: string, value: string): SubscriptionId {
  const id = subscriptionId(value);
  if (id === undefined) throw wrong(name, value, "the id of a subscription, a GUID");
  return id;
}

function regionOf(name: string, value: string): Region {
  const found = region(value);
  if (found === undefined) throw wrong(name, value, "a region such as swedencentral");
  return found;
}

function renameOf(text: string): readonly [string, string] {
  const [old = "", next = "", more] = text.split("=");
  if (old === "" || next === "" || more !== undefined) throw wrong("rename", text, "OLD=NEW");
  return [old, next];
}

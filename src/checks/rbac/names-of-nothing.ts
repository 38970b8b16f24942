import { meant, nearest } from "../../base/nearest.ts";
import { guid, sameText } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { resourceGroupIn } from "../../base/scope.ts";
import { raw, say, type Sentence } from "../../base/sentence.ts";
import { isDefined } from "../../base/result.ts";
import type { IgnoredAccess, Manifest, NamedPrincipal } from "../../manifest/model.ts";
import type { RoleAssignment } from "../../rbac/model.ts";
import { accessOf } from "../../derive/principals.ts";
import type { Judgement } from "../check.ts";
import { isIgnoredBy, type ParityInput } from "./parity.ts";

type Input = Pick<ParityInput, "manifest" | "roles">;

/**
 * Names by which the manifest speaks of access at the source, that are those of nothing there and near to one of something: notices, since
 * what they were meant for is judged as if they did not stand there.
 */
export function namesOfNothing(source: readonly RoleAssignment[], input: Input): Judgement[] {
  const { manifest } = input;
  const { ignore, resourceGroups, principalMap } = accessOf(manifest);
  const isIdle = (entry: IgnoredAccess): boolean => !source.some((one) => isIgnoredBy(entry, one, input));
  const groups = [...new Set(source.flatMap(({ scope }) => resourceGroupIn(scope) ?? []))];
  // What has an entry of its own is not what another one was meant for.
  const free = groups.filter(
    (name) => !resourceGroups.some(({ from, to }) => sameText(from, name) || sameText(to, name)),
  );
  return [
    ...ignore.flatMap((entry, index) =>
      isIdle(entry) ? notice(nearIn(entry, source, input), "ignore", index, manifest) : [],
    ),
    ...resourceGroups.flatMap(({ from }) =>
      groups.some((name) => sameText(name, from))
        ? []
        : notice(nearOf(from, free), "resourceGroups", from, manifest),
    ),
    ...principalMap.flatMap(({ from }) =>
      notice(nearPrincipal(from, manifest), "principalMap", from.name, manifest),
    ),
  ];
}

/** A name as written, and what was perhaps meant by it. */
interface Near {
  readonly written: string;
  readonly near: string;
}

function nearIn(
  entry: IgnoredAccess,
  source: readonly RoleAssignment[],
  { manifest, roles }: Input,
): Near | undefined {
  const { principal, role, scope } = entry;
  const scopes = [...new Set(source.map((one) => lastSegment(one.scope)))];
  return [
    principal === undefined ? undefined : nearPrincipal(principal, manifest),
    role === undefined || guid(role) !== undefined
      ? undefined
      : nearOf(
          role,
          roles.map(({ roleName }) => roleName),
        ),
    scope === undefined || scope.startsWith("/") ? undefined : nearOf(scope, [...scopes, "subscription"]),
  ].find(isDefined);
}

/** A name that is tied to no object id is that of nobody. */
function nearPrincipal({ name, id }: NamedPrincipal, manifest: Manifest): Near | undefined {
  if (id !== undefined) return undefined;
  return nearOf(
    name,
    accessOf(manifest).names.map((one) => one.name),
  );
}

function nearOf(written: string, known: readonly string[]): Near | undefined {
  if (known.some((one) => sameText(one, written))) return undefined;
  const near = nearest(written, known);
  return near === undefined ? undefined : { written, near };
}

function notice(
  found: Near | undefined,
  section: string,
  key: string | number,
  manifest: Manifest,
): Judgement[] {
  if (found === undefined) return [];
  const { written, near } = found;
  return [
    {
      subject: `expect.rbac.${section}: ${written}`,
      place: manifest.locate(["expect", "rbac", section, key]),
      facets: { principal: "", role: "", scope: "" },
      severity: "notice",
      outcome: "fail",
      why: say`${`expect.rbac.${section}`} names ${written}, and nothing of that name is seen at the source.`,
      fix: { text: fixOf(near) },
    },
  ];
}

function fixOf(near: string): Sentence {
  return say`${raw(meant(near))}Correct the name, or remove the entry.`;
}

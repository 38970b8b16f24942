import { scopeId } from "../../../base/scope.ts";
import { resourceIdOf } from "../../../base/resource-id.ts";
import type { SubscriptionId } from "../../../base/names.ts";
import { say, type Sentence } from "../../../base/sentence.ts";
import { Cursor } from "../../../facts/decode/cursor.ts";
import { itemsOf } from "../../../facts/decode/list.ts";
import type { Fact } from "../../../facts/fact.ts";
import type { Question } from "../../channels/arm/failure.ts";
import type { Owner, PolicyId, PolicyKind } from "../../policy-id.ts";
import { cutTo } from "../support/cuts.ts";
import { factOf } from "../../question.ts";
import type { RunAccess } from "../../access.ts";
import { newestFirst } from "../../../policy/bind/versions.ts";
import { POLICY_VERSIONS } from "./versions.ts";

/** What definitions and initiatives have in common. */
export interface Content {
  readonly id: string;
  readonly name: string;
  readonly properties: { readonly version?: string };
}

export interface Version {
  readonly version: string;
  readonly item: Cursor;
}

/** Items of a list by lower-case id, not yet decoded: one that cannot be read leaves the others alone. */
export type Listed = ReadonlyMap<string, Cursor>;

export interface DefinitionReader<T extends Content> {
  single(id: PolicyId): Promise<Fact<T>>;
  /** @param ids in lower case; others may be left out. */
  list(owner: Owner, policyType: "BuiltIn" | "Custom", ids?: ReadonlySet<string>): Promise<Fact<Listed>>;
  /** All versions of one definition, newest first. */
  versions(id: PolicyId): Promise<Fact<readonly Version[]>>;
  /** An item of a list or a version; a version takes id and name of the definition it is `of`. */
  decoded(id: PolicyId, item: Cursor, of?: T): Promise<Fact<T>>;
}

/** Asks for definitions through the SDK and decodes the raw answers. */
export function definitionReader<T extends Content>(
  { arm, policySdk, sdkTarget }: RunAccess,
  subscription: SubscriptionId,
  kind: PolicyKind,
  decode: (item: Cursor) => T,
): DefinitionReader<T> {
  const question = (owner: Owner, what: Sentence): Question => ({
    what,
    versions: POLICY_VERSIONS,
    permission: `Microsoft.Authorization/${kind}/read`,
    scope: resourceIdOf(scopeId(owner)),
    isFirst: true,
  });
  const one = ({ owner, name }: PolicyId): Question =>
    question(
      owner,
      kind === "policyDefinitions" ? say`the policy definition ${name}` : say`the initiative ${name}`,
    );
  const target = (owner: Owner) =>
    sdkTarget(owner.kind === "subscription" ? owner.subscription : subscription);
  return {
    single: (id) =>
      factOf(one(id), async () => {
        const sdk = await policySdk();
        const [body] = await arm.through(
          one(id),
          sdk.getDefinition(target(id.owner), kind, id.owner, id.name),
        );
        return decode(new Cursor(body));
      }),
    list: (owner, policyType, ids) => {
      const what =
        kind === "policyDefinitions" ? say`the list of policy definitions` : say`the list of initiatives`;
      const request = {
        ...question(owner, what),
        ...(ids === undefined ? {} : { cut: cutTo(["value"], "id", ids) }),
      };
      return factOf(request, async () => {
        const sdk = await policySdk();
        const pages = await arm.through(request, sdk.listDefinitions(target(owner), kind, owner, policyType));
        return new Map(itemsOf(pages).map((item) => [item.at("id").id().toLowerCase(), item]));
      });
    },
    versions: (id) =>
      factOf(one(id), async () => {
        const sdk = await policySdk();
        const pages = await arm.through(one(id), sdk.listVersions(target(id.owner), kind, id.owner, id.name));
        return itemsOf(pages)
          .map((item) => ({ version: versionOf(item), item }))
          .toSorted((a, b) => newestFirst(a.version, b.version));
      }),
    decoded: (id, item, of) =>
      factOf(one(id), () => {
        const content = decode(item);
        return of === undefined ? content : { ...content, id: of.id, name: of.name };
      }),
  };
}

function versionOf(item: Cursor): string {
  const version = item.at("properties").at("version");
  return version.absent ? item.at("name").text() : version.text();
}

import { idKey, isWithin } from "../base/resource-id.ts";
import { sameType } from "../base/resource-type.ts";
import { isArray, isUnknown, waitsOf } from "../expression/value.ts";
import { known } from "../facts/fact.ts";
import type { FactRef } from "../facts/facts.ts";
import type { FederatedCredential } from "../facts/kinds/federated-credentials.ts";
import type { PlannedResource } from "../plan/model.ts";
import type { Region } from "../base/names.ts";
import type { Context } from "./context.ts";
import type { Derivation } from "./derivation.ts";
import { idOf, isMade, propertyOf, textOf } from "./made.ts";

/** A planned credential whose issuer is known only after deployment: that of a cluster that is made as well. */
export interface OpenCredential {
  readonly name: string;
  readonly subject: string;
  /** What the issuer waits for. */
  readonly waits: readonly string[];
}

export interface CredentialsOnceMade {
  readonly credentials: readonly FederatedCredential[];
  readonly open: readonly OpenCredential[];
}

const TYPE = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials";

/**
 * The federated credentials of an identity once the plan is deployed: those that it makes, and those that exist. Of an identity that
 * the plan makes, what exists need not be seen.
 */
export function credentialsOnceMade(
  identity: PlannedResource | undefined,
  region: Region,
  existing: FactRef<"federatedCredentials">,
  { manifest, planned }: Context,
): Derivation<CredentialsOnceMade> {
  const id = identity === undefined ? undefined : idOf(identity, manifest);
  return {
    name: `federated credentials of ${id === undefined ? (existing.item ?? "") : idKey(id)}`,
    needs: identity === undefined ? [existing] : [],
    wants: [existing],
    derive(read) {
      const seen = read(existing);
      const own = planned.filter((one) => {
        const at = idOf(one, manifest);
        return (
          id !== undefined && at !== undefined && sameType(one.type, TYPE) && isMade(one) && isWithin(at, id)
        );
      });
      const made = own.flatMap((one): FederatedCredential[] => {
        const [issuer, subject, audiences] = [
          textOf(one, "issuer"),
          textOf(one, "subject"),
          audiencesOf(one),
        ];
        if (id === undefined || issuer === undefined || subject === undefined || audiences === undefined)
          return [];
        return [{ name: one.name, identity: id, identityLocation: region, issuer, subject, audiences }];
      });
      const open = own.flatMap((one): OpenCredential[] => {
        const [issuer, subject] = [propertyOf(one, "issuer"), textOf(one, "subject")];
        if (issuer === undefined || !isUnknown(issuer) || subject === undefined) return [];
        return [{ name: one.name, subject, waits: waitsOf(issuer) }];
      });
      return known({ credentials: [...(seen.known ? seen.value : []), ...made], open });
    },
  };
}

function audiencesOf(one: PlannedResource): string[] | undefined {
  const value = propertyOf(one, "audiences");
  if (value === undefined || !isArray(value)) return undefined;
  const texts = value.flatMap((item) => (typeof item === "string" ? [item] : []));
  return texts.length === value.length ? texts : undefined;
}

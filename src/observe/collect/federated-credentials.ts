import { sameText } from "../../base/names.ts";
import { inOrder } from "../../facts/decode/cursor.ts";
import { known, partlyRead, reasonOf, type Fact, type PartlyRead } from "../../facts/fact.ts";
import {
  federatedCredentials as kind,
  type FederatedCredential,
} from "../../facts/kinds/federated-credentials.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";
import { IDENTITY_VERSIONS } from "./support/identities.ts";

/** Of all identities of that name: which of them is meant, its region tells. None when the subscription has no such identity. */
export const federatedCredentials: Collector<"federatedCredentials"> = (run) =>
  eachOfSubscription(async (subscription, name): Promise<Fact<readonly FederatedCredential[]>> => {
    const all = await run.identities(subscription);
    if (!all.known) return reasonOf(all);
    const found: FederatedCredential[] = [];
    const odd: PartlyRead<unknown>[] = [];
    for (const identity of all.value.filter((one) => sameText(one.name, name))) {
      const operation = {
        what: kind.words({ scope: identity.id, item: identity.name }),
        path: `${encodeURI(identity.id)}/federatedIdentityCredentials`,
        versions: IDENTITY_VERSIONS,
        permission: kind.permission,
        scope: identity.id,
      };
      const fact = await listFact(
        operation,
        () => run.arm.pages(operation),
        (item) => kind.decode(item, identity),
        (credential) => credential.name,
      );
      if (!fact.known && "unread" in fact) odd.push(fact);
      else if (!fact.known) return fact;
      for (const one of fact.value) found.push(one);
    }
    const credentials = inOrder(found, (one) => `${one.identity}|${one.name}`);
    const [first] = odd;
    if (first === undefined) return known(credentials);
    return partlyRead(
      reasonOf(first),
      credentials,
      odd.flatMap(({ unread }) => unread),
    );
  });

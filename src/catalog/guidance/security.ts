import { formerRelocation, learn, relocation } from "../methods/row.ts";
import type { CategoryGuidance } from "./model.ts";

export const security: CategoryGuidance = {
  today: [
    "A new vault with a new name. Backup and restore of its objects within one subscription and geography, else a copy of secrets and exportable certificates.",
    "Keys cannot be exported: across geographies new ones are made, and what is encrypted with the old ones is encrypted again.",
    "Defender plans are switched on again, and Sentinel is set up again on the new workspace.",
  ],
  before: [
    "The name is free, among vaults in soft delete, too.",
    "Every consumer is known: applications, gateways, encryption sets, databases and storage with own keys, clusters.",
    "The access model of the new vault is stated in the template: its default changed to role-based access.",
  ],
  order: [
    "Vault, access and network rules, objects, then consumers one after the other, and the old vault's objects are disabled last.",
    "Identities and their rights stand before the first reference to a secret is resolved.",
  ],
  traps: [
    "Purge protection keeps a deleted name for up to 90 days.",
    "Going from access policies to roles makes all policies void at once.",
    "An application keeps a resolved secret for up to a day, and an old version in a reference is never replaced.",
    "Old keys are needed as long as backups that they protect: do not delete them with the source.",
    "A certificate of a platform cannot be exported: it is issued at the target only when DNS points there.",
  ],
  rollback: [
    "Keep the old vault and its keys enabled until the last backup that needs them has expired.",
    "A secret that was rotated at the target is set at the source, too, or going back breaks every log-in.",
  ],
  verify: [
    "Names, states and expiry dates on both sides, beside each other. Values are never compared in a report.",
    "Each reference is resolved and names the new vault.",
    "Logs of the old vault show no reads for some days.",
  ],
  sources: [
    relocation("key-vault"),
    formerRelocation("defender"),
    learn("key-vault/general/backup"),
    learn("key-vault/general/soft-delete-overview"),
  ],
};

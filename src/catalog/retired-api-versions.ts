import { sameText } from "../base/names.ts";

/** A namespace whose api-versions before one are refused from a day on. */
export interface RetiredApiVersions {
  readonly namespace: string;
  /** The oldest that stays. Versions are days, so that older ones are before it as texts, too. */
  readonly oldest: string;
  readonly since: string;
  readonly source: string;
}

/** What a provider still lists is offered today; these are the days from which it refuses some of it, as its service announced them. */
export const RETIRED_API_VERSIONS: readonly RetiredApiVersions[] = [
  {
    namespace: "Microsoft.KeyVault",
    oldest: "2026-02-01",
    since: "2027-02-27",
    source: "https://learn.microsoft.com/azure/key-vault/general/access-control-default",
  },
];

/** The row that names `version` of the namespace among those that end. */
export function retiredApiVersion(namespace: string, version: string): RetiredApiVersions | undefined {
  return RETIRED_API_VERSIONS.find(
    (row) => sameText(row.namespace, namespace) && version.toLowerCase() < row.oldest,
  );
}

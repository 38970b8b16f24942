import { sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { type Cursor, dense } from "../decode/cursor.ts";
import { unlessWithin } from "../contradiction.ts";
import { graphKind } from "../kind.ts";
import { list, object, optional, text, type SchemaValue } from "../schema/schema.ts";

/** Something that Azure Backup protects, in a Recovery Services vault or a Backup vault. */
export type BackupItem = SchemaValue<typeof item>;

const item = object({
  id: text,
  /** Region of the vault; absent where the table has none. */
  location: optional(text),
  /** Id of what is protected. */
  source: optional(text),
  /** Of a share of an account or a database in a machine, its name: they have the id of the account or machine in common. */
  part: optional(text),
  /** `Protected`, `IRPending`, `ProtectionStopped`, `ProtectionConfigured` and others. */
  state: optional(text),
  /** RFC 3339, the last recovery point; absent where the service does not say, as it never does of a Backup vault. */
  last: optional(text),
});

/** Scope: a subscription. Rows of Azure Resource Graph lag some minutes behind. */
export const backupItems = graphKind({
  name: "backupItems",
  permission: "Microsoft.ResourceGraph/resources/read",
  value: list(item),
  decode: decodeBackupItem,
  words: () => say`what Azure Backup protects in the subscription`,
  contradiction: ({ scope }, items) => unlessWithin(scope, items),
});

/** What backs up shares and databases: `backupManagementType` of the REST API. */
const PARTS = ["AzureStorage", "AzureWorkload"];

/** A row with the columns of either kind of vault: `instance` and `current` are those of a Backup vault. @throws Malformed */
export function decodeBackupItem(row: Cursor): BackupItem {
  const textAt = (key: string): string | undefined =>
    row.at(key).optional((value) => (value.text() === "" ? undefined : value.text()));
  const part = PARTS.some((one) => sameText(one, textAt("managed") ?? "")) ? textAt("friendly") : undefined;
  return dense({
    id: row.at("id").text(),
    location: textAt("location"),
    source: textAt("source") ?? textAt("instance"),
    part,
    state: textAt("state") ?? textAt("current"),
    last: textAt("last"),
  });
}

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
  /** `Protected`, `IRPending`, `ProtectionStopped`, `ProtectionConfigured` and others. */
  state: optional(text),
  /** RFC 3339, the last recovery point; absent where the service does not say. */
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

/** A row with the columns of either kind of vault: `instance` and `current` are those of a Backup vault. @throws Malformed */
export function decodeBackupItem(row: Cursor): BackupItem {
  const textAt = (key: string): string | undefined =>
    row.at(key).optional((value) => (value.text() === "" ? undefined : value.text()));
  return dense({
    id: row.at("id").text(),
    location: textAt("location"),
    source: textAt("source") ?? textAt("instance"),
    state: textAt("state") ?? textAt("current"),
    last: textAt("last"),
  });
}

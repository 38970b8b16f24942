import { formerRelocation, relocation, type StatedRow } from "./row.ts";

export const security: readonly StatedRow[] = [
  {
    types: ["Microsoft.KeyVault/vaults"],
    state: "stateful",
    methods: ["cold"],
    downtime: ["none", "minutes"],
    tools: ["recreate-and-copy", "backup-restore"],
    how: "New vault. Backup and restore within one geography and subscription, else copy secrets and exportable certificates and make new keys.",
    needs:
      "Globally unique name, also among deleted ones. Policies, network rules and rotation are redone. Private endpoints leave the template.",
    source: relocation("key-vault"),
    verified: true,
  },
  {
    types: ["Microsoft.KeyVault/managedHSMs"],
    state: "stateful",
    methods: ["hot", "cold"],
    downtime: [],
    tools: ["backup-restore"],
    how: "New module with full backup and restore, or a replica in the region.",
    needs: "The security domain.",
    verified: false,
  },
  {
    types: [],
    about: "Defender for Cloud and Sentinel",
    state: "stateless",
    methods: ["cold"],
    downtime: [],
    tools: ["redeploy"],
    how: "Enable the plans again and onboard Sentinel again.",
    needs: "Neither is in a template.",
    source: formerRelocation("defender"),
    verified: true,
  },
];

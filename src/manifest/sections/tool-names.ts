/**
 * Other names of relocation tools, and the one that the catalogue of methods has. The pages of Microsoft Learn and the command lines of
 * the tools use both. `types`: resource types of which alone the name means that tool; all where absent.
 */
const OTHER_NAMES: readonly {
  readonly names: readonly string[];
  readonly tool: string;
  readonly types?: RegExp;
}[] = [
  { names: ["asr", "azure-site-recovery", "siterecovery"], tool: "site-recovery" },
  { names: ["azure-resource-mover", "resourcemover"], tool: "resource-mover" },
  {
    names: ["failover-group", "auto-failover-group", "failover-groups"],
    tool: "sql-failover-group",
    types: /^microsoft\.sql\//i,
  },
  { names: ["active-geo-replication", "georeplication", "read-replica"], tool: "geo-replication" },
  { names: ["add-region"], tool: "geo-replication", types: /^microsoft\.documentdb\/databaseaccounts$/i },
  { names: ["az-copy"], tool: "azcopy" },
  { names: ["blob-object-replication"], tool: "object-replication" },
  { names: ["sqlpackage", "bacpac-import"], tool: "bacpac", types: /^microsoft\.sql\//i },
  { names: ["az-acr-import"], tool: "acr-import" },
  { names: ["adf", "azure-data-factory"], tool: "data-factory" },
  { names: ["pg-dump", "pg_dump", "mysqldump"], tool: "dump-restore" },
  { names: ["vmware-hcx"], tool: "hcx" },
];

/** The tool by the name that the catalogue has for it; one without another name as it is written. */
export function toolName(written: string, type: string): string {
  const plain = written.trim().toLowerCase().replaceAll(" ", "-");
  const row = OTHER_NAMES.find(
    ({ names, types }) => names.includes(plain) && (types === undefined || types.test(type)),
  );
  return row?.tool ?? written;
}

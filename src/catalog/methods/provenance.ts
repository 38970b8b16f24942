import { relocation, type MethodRow, type Provenance, type StatedRow } from "./row.ts";

/** When the rows were last compared with their pages. */
const READ = "2026-11";
const LEARN = "https://learn.microsoft.com/";
const GUIDANCE = relocation("");
const FORMER = "https://learn.microsoft.com/azure/operational-excellence/relocation-";

/** The dates that pages give themselves (`ms.date`), by what their address holds. */
const DATED: readonly (readonly [part: string, dated: string])[] = [
  ["relocation-app-service", "2025-09"],
  ["relocation-backup", "2024-06"],
  ["relocation-event-grid-custom-topics", "2024-05"],
  ["relocation-functions", "2024-07"],
  ["relocation-hdinsight", "2025-05"],
  ["relocation-key-vault", "2024-03"],
  ["relocation-postgresql-flexible-server", "2024-02"],
  ["relocation-private-link", "2024-01"],
  ["relocation-site-recovery", "2024-06"],
  ["relocation-static-web-apps", "2024-08"],
  ["relocation-storage-account", "2024-01"],
  ["relocation-virtual-machine-scale-sets", "2024-08"],
  ["relocation-virtual-network-nsg", "2024-03"],
  ["relocation-virtual-network", "2024-03"],
  ["resource-mover/overview", "2025-07"],
  ["resource-mover/support-matrix-move-region-sql", "2024-12"],
];

/** Which kind of page it is: the guidance on relocation, the service's own page, or that of another cloud. */
function nameOf(page: string): string {
  if (page.startsWith(GUIDANCE) || page.startsWith(FORMER)) return "Azure relocation guidance";
  if (page.includes("/resource-mover/")) return "Azure Resource Mover";
  return page.startsWith(LEARN) ? "documentation of the service" : "Azure China migration guidance";
}

function provenanceOf({ source }: StatedRow): Provenance {
  if (source === undefined) return { name: "general knowledge", read: READ };
  const dated = DATED.find(([part]) => source.includes(part))?.[1];
  return { name: nameOf(source), page: source, ...(dated === undefined ? {} : { dated }), read: READ };
}

/** The rows of a category with where each was read; a page on learn.microsoft.com is its guide, too. */
export function withProvenance(category: string, rows: readonly StatedRow[]): MethodRow[] {
  return rows.map(({ source, guide, ...row }) => {
    const page = guide ?? (source?.startsWith(LEARN) === true ? source : undefined);
    return {
      ...row,
      category,
      ...(page === undefined ? {} : { guide: page }),
      provenance: provenanceOf({ ...row, ...(source === undefined ? {} : { source }) }),
    };
  });
}

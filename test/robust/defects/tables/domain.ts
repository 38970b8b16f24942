import { defects, type Defect } from "../defect.ts";
import { set, type Edit, type Path } from "../edit.ts";

const SHOP = "shop.contoso.com|";

/** Another value at a path in the records of the host. */
function setRecord(path: Path, value: unknown): Edit {
  return set("facts", ["facts", "hostRecords", SHOP, "value", ...path], value);
}

export const DOMAIN_DEFECTS: readonly Defect[] = [
  ...defects(
    "DOM-01",
    ...["contoso.net", "shop.contoso.com"].map((zone) => ({
      what: `the host lies in the zone ${zone}`,
      edits: [setRecord(["zone"], zone)],
    })),
    ...["app-shop-sdc.azurewebsites.net", "elsewhere.example"].map((data) => ({
      what: `the record leads to ${data}`,
      edits: [setRecord(["records", 0, "data"], data)],
    })),
    { what: "the record leads nowhere", edits: [setRecord(["ends"], "no-such-name")] },
    {
      what: "another record is declared",
      edits: [set("manifest", ["domains", 0, "cutover", "rollbackTo"], "app-old-weu.azurewebsites.net")],
    },
  ),
  ...defects(
    "DOM-02",
    ...[301, 3600, 86_400].map((ttl) => ({
      what: `the record lives ${String(ttl)} s`,
      edits: [setRecord(["records", 0, "ttl"], ttl)],
    })),
  ),
];

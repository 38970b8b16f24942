import { lastSegment, namesIn } from "../../base/resource-id.ts";
import { sameText } from "../../base/names.ts";
import { dense } from "../decode/cursor.ts";
import { textAt, type DecodeReplicas } from "./row.ts";

/** `GET {server}/replicas` of PostgreSQL: servers, each with what it is a replica of. */
export const postgresqlReplicas: DecodeReplicas = (items) =>
  items.map((item) => {
    const own = item
      .at("properties")
      .at("replica")
      .optional((one) => one);
    return dense({
      name: item.at("name").text(),
      partner: item.at("name").text(),
      region: item.at("location").region(),
      state: own === undefined ? undefined : textAt(own, "replicationState"),
    });
  });

/** `GET {server}/replicas` of MySQL, which tells no state. */
export const mysqlReplicas: DecodeReplicas = (items) =>
  items.map((item) => ({
    name: item.at("name").text(),
    partner: item.at("name").text(),
    region: item.at("location").region(),
  }));

/** `GET {cache}/linkedServers`: `serverRole` is that of the other cache. */
export const redisLinks: DecodeReplicas = (items) =>
  items.map((item) => {
    const properties = item.at("properties");
    const other = textAt(properties, "serverRole");
    return dense({
      name: item.at("name").text(),
      partner: lastSegment(properties.at("linkedRedisCacheId").text()),
      region: properties.at("linkedRedisCacheLocation").optional((one) => one.region()),
      state: textAt(properties, "provisioningState"),
      role: other === undefined ? undefined : roleBeside(other),
    });
  });

/** The role of this cache beside that of the other; a word that is neither stays as it is. */
function roleBeside(other: string): string {
  if (sameText(other, "Secondary")) return "Primary";
  return sameText(other, "Primary") ? "Secondary" : other;
}

/** `GET {cluster}/databases`: the databases that each is linked with. All of them are written to. */
export const redisEnterpriseLinks: DecodeReplicas = (items, { name }) =>
  items.flatMap((item) => {
    const linked = item
      .at("properties")
      .at("geoReplication")
      .optional((one) => one.at("linkedDatabases"));
    return (linked?.itemsIfAny() ?? []).flatMap((one) => {
      const [cluster = "", database = ""] = namesIn(one.at("id").text());
      if (sameText(cluster, name)) return [];
      return [dense({ name: `${cluster}/${database}`, partner: cluster, state: textAt(one, "state") })];
    });
  });

/** `GET {volume}/replicationStatus`, of the volume at the target. */
export const volumeReplication: DecodeReplicas = (items) =>
  items.map((item) => {
    const mirror = textAt(item, "mirrorState");
    const relation = textAt(item, "relationshipStatus");
    const isMoving =
      mirror !== undefined && sameText(mirror, "Mirrored") && !sameText(relation ?? "", "Idle");
    return dense({
      name: "replicationStatus",
      state: isMoving ? relation : mirror,
      healthy: item.at("healthy").optional((one) => one.flag()),
    });
  });

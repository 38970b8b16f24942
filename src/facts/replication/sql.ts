import { sameText } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { dense } from "../decode/cursor.ts";
import { numberAt, textAt, type DecodeReplicas } from "./row.ts";

/** `GET {database}/replicationLinks` */
export const sqlLinks: DecodeReplicas = (items) =>
  items.map((item) => {
    const properties = item.at("properties");
    return dense({
      name: item.at("name").text(),
      state: textAt(properties, "replicationState"),
      role: textAt(properties, "role"),
      partner: textAt(properties, "partnerServer"),
      region: properties.at("partnerLocation").optional((one) => one.region()),
      progress: numberAt(properties, "percentComplete"),
      since: textAt(properties, "startTime"),
    });
  });

/** `GET {server}/failoverGroups`: a row for each partner. */
export const sqlFailoverGroups: DecodeReplicas = (items) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    const members = properties
      .at("databases")
      .itemsIfAny()
      .map((one) => lastSegment(one.text()));
    return properties
      .at("partnerServers")
      .items()
      .map((partner) =>
        dense({
          name: item.at("name").text(),
          state: textAt(properties, "replicationState"),
          role: textAt(properties, "replicationRole"),
          partner: lastSegment(partner.at("id").text()),
          region: partner.at("location").optional((one) => one.region()),
          members,
        }),
      );
  });

/** `GET {group}/providers/Microsoft.Sql/locations/{region}/instanceFailoverGroups`: those of the instance. */
export const instanceFailoverGroups: DecodeReplicas = (items, { name }) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    const [region] = properties
      .at("partnerRegions")
      .items()
      .map((one) => one.at("location").optional((place) => place.region()));
    return properties
      .at("managedInstancePairs")
      .items()
      .flatMap((pair) => {
        if (!sameText(lastSegment(pair.at("primaryManagedInstanceId").text()), name)) return [];
        return [
          dense({
            name: item.at("name").text(),
            state: textAt(properties, "replicationState"),
            role: textAt(properties, "replicationRole"),
            partner: lastSegment(pair.at("partnerManagedInstanceId").text()),
            region,
          }),
        ];
      });
  });

import { sameText } from "../../base/names.ts";
import { lastSegment } from "../../base/resource-id.ts";
import { dense, type Cursor } from "../decode/cursor.ts";
import { numberAt, textAt, type DecodeReplicas } from "./row.ts";

/** `GET {account}` of Cosmos DB: its regions. While the account changes, so does each of them. */
export const cosmosRegions: DecodeReplicas = (items) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    const whole = textAt(properties, "provisioningState");
    return properties
      .at("locations")
      .items()
      .map((place) =>
        dense({
          name: place.at("locationName").text(),
          region: place.at("locationName").region(),
          state:
            whole === undefined || sameText(whole, "Succeeded") ? textAt(place, "provisioningState") : whole,
        }),
      );
  });

/** `GET {account}?$expand=geoReplicationStats` of Storage; none without a second region. */
export const storageSecondary: DecodeReplicas = (items) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    const region = properties.at("secondaryLocation").optional((one) => one.region());
    const stats = properties.at("geoReplicationStats").optional((one) => one);
    if (region === undefined && stats === undefined) return [];
    return [
      dense({
        name: "secondary",
        region,
        state: stats === undefined ? undefined : textAt(stats, "status"),
        asOf: stats === undefined ? undefined : textAt(stats, "lastSyncTime"),
      }),
    ];
  });

/** `GET {account}/objectReplicationPolicies`, which tell no state. */
export const objectReplication: DecodeReplicas = (items, { name }) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    if (!sameText(lastSegment(properties.at("sourceAccount").text()), name)) return [];
    return [
      dense({
        name: item.at("name").text(),
        partner: lastSegment(properties.at("destinationAccount").text()),
        since: textAt(properties, "enabledTime"),
      }),
    ];
  });

/** `GET {registry}/replications` */
export const registryReplications: DecodeReplicas = (items) =>
  items.map((item) => {
    const properties = item.at("properties");
    const made = textAt(properties, "provisioningState");
    const status = properties.at("status").optional((one) => one);
    const isMade = made !== undefined && sameText(made, "Succeeded");
    return dense({
      name: item.at("name").text(),
      region: item.at("location").region(),
      state: isMade && status !== undefined ? textAt(status, "displayStatus") : isMade ? undefined : made,
      asOf: status === undefined ? undefined : textAt(status, "timestamp"),
    });
  });

/** `GET {store}/replicas` */
export const configurationReplicas: DecodeReplicas = (items) =>
  items.map((item) =>
    dense({
      name: item.at("name").text(),
      region: item.at("location").optional((one) => one.region()),
      state: textAt(item.at("properties"), "provisioningState"),
    }),
  );

/** `GET {namespace}/disasterRecoveryConfigs`: pairs of namespaces, whose entities are copied and whose messages are not. */
export const namespacePairs: DecodeReplicas = (items) =>
  items.map((item) => {
    const properties = item.at("properties");
    const partner = textAt(properties, "partnerNamespace");
    return dense({
      name: item.at("name").text(),
      partner: partner === undefined ? undefined : lastSegment(partner),
      role: textAt(properties, "role"),
      state: textAt(properties, "provisioningState"),
      pending: numberAt(properties, "pendingReplicationOperationsCount"),
    });
  });

/** `GET {vault}/replicationProtectedItems` of Site Recovery, between regions of Azure: those of the machine. */
export const siteRecovery: DecodeReplicas = (items, { name }) =>
  items.flatMap((item) => {
    const properties = item.at("properties");
    const details = properties.at("providerSpecificDetails");
    if (!isOf(name, properties, details)) return [];
    const isBetweenRegions = sameText(textAt(details, "instanceType") ?? "", "A2A");
    const health = textAt(properties, "replicationHealth");
    return [
      dense({
        name: textAt(properties, "friendlyName") ?? item.at("name").text(),
        region: details.at("recoveryFabricLocation").optional((one) => one.region()),
        state: isBetweenRegions ? textAt(properties, "protectionState") : undefined,
        healthy: health === undefined ? undefined : sameText(health, "Normal"),
        progress: numberAt(details, "monitoringPercentageCompletion"),
        lag: numberAt(details, "rpoInSeconds"),
        asOf: textAt(details, "lastRpoCalculatedTime"),
      }),
    ];
  });

function isOf(name: string, properties: Cursor, details: Cursor): boolean {
  const machine = textAt(details, "fabricObjectId");
  return sameText(
    machine === undefined ? (textAt(properties, "friendlyName") ?? "") : lastSegment(machine),
    name,
  );
}

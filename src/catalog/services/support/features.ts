import type { FeatureNeed, RequestPath, ServiceRequest } from "./adapter.ts";

/** Encryption at host is refused until the subscription has registered its feature. */
export function encryptionAtHost(request: ServiceRequest, setting: RequestPath): FeatureNeed[] {
  const value = request.flag(setting);
  if (value === undefined || (value.known && !value.value)) return [];
  const need: FeatureNeed = {
    namespace: "Microsoft.Compute",
    feature: "EncryptionAtHost",
    setting: "encryption at host",
    source:
      "https://learn.microsoft.com/azure/virtual-machines/disks-enable-host-based-encryption-portal#prerequisites",
  };
  return [value.known ? need : { ...need, waits: value.expression }];
}

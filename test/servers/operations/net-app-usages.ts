import { usagesOf } from "../service-operation.ts";

export const netAppUsages = usagesOf("Microsoft.NetApp", ["2025-06-01", "2025-03-01"]);

import { usagesOf } from "../service-operation.ts";

export const webUsages = usagesOf("Microsoft.Web", ["2024-11-01", "2023-12-01"]);

import { usagesOf } from "../service-operation.ts";

export const networkUsages = usagesOf("Microsoft.Network", ["2024-05-01", "2023-09-01", "2021-08-01"]);

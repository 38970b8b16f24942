import { usagesOf } from "../service-operation.ts";

export const storageUsages = usagesOf("Microsoft.Storage", ["2024-01-01", "2023-05-01", "2021-09-01"]);

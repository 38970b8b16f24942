import { usagesOf } from "../service-operation.ts";

export const appUsages = usagesOf("Microsoft.App", ["2025-01-01", "2024-03-01"]);

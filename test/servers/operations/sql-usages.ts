import { usagesOf } from "../service-operation.ts";

export const sqlUsages = usagesOf("Microsoft.Sql", ["2023-08-01", "2021-11-01", "2020-11-01-preview"]);

import { usagesOf } from "../service-operation.ts";

export const searchUsages = usagesOf("Microsoft.Search", ["2023-11-01", "2022-09-01"]);

import { usagesOf } from "../service-operation.ts";

export const aiUsages = usagesOf("Microsoft.CognitiveServices", ["2024-10-01", "2023-05-01"]);

import { usagesOf } from "../service-operation.ts";

export const containerUsages = usagesOf("Microsoft.ContainerInstance", ["2023-05-01", "2021-09-01"]);

import { usagesOf } from "../service-operation.ts";

export const hdinsightUsages = usagesOf("Microsoft.HDInsight", ["2021-06-01", "2018-06-01-preview"]);

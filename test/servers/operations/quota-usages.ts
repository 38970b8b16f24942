import { quotaList } from "../service-operation.ts";

export const quotaUsages = quotaList("usages");

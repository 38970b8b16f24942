import { quotaList } from "../service-operation.ts";

export const quotaLimits = quotaList("quotas");

import { say } from "../base/sentence.ts";

/** The support plan of AKS. */
export const LONG_TERM_SUPPORT = "AKSLongTermSupport";

/**
 * Versions that a cluster without it is refused with K8sVersionNotSupported.
 * Source: learn.microsoft.com/azure/aks/long-term-support.
 */
export const LONG_TERM = {
  what: "Kubernetes version for long-term support",
  to: say`clusters of tier ${"Premium"} with the support plan ${LONG_TERM_SUPPORT}`,
};

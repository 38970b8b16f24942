import { map, text } from "../language/shape.ts";

/** Which findings of a check a waiver or an attestation is about. */
export const match = map(
  "Facets of the findings it covers, as the page of the check lists them. All findings unless said.",
  "key",
  text("Value of the facet, compared without regard to case."),
);

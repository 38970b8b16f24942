import { map, number, section, set, text } from "../language/shape.ts";

export const quotas = section("What must stay free of the quotas at the target.", {
  headroomPercent: number("Percent of a quota that must stay free. Nothing unless said.", {
    minimum: 0,
    exclusiveMaximum: 100,
  }),
  capacityReservationsFor: set("Sizes for which capacity must be reserved.", "label"),
});

export const services = map(
  "Versions that managed services must offer at the target, by service: aks, postgresql, mysql.",
  "key",
  text('A version, in quotes: "1.30" without quotes is the number 1.3.'),
);

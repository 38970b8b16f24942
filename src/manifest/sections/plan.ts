import type { Frozen } from "../language/frozen.ts";
import { form, integer, scalar, section, set, used, type TypeOf, isText } from "../language/shape.ts";
import { at, present, toInstant } from "../language/values.ts";

/** The most steps that may be said to run at once. */
export const MOST_PARALLEL = 1000;

export const plan = section("How the relocation is planned, and who agreed to the relocation plan.", {
  parallelSteps: integer("How many steps of a wave can run at the same time. Any number unless said.", {
    minimum: 1,
    maximum: MOST_PARALLEL,
  }),
  agreed: section(
    "The relocation plan that was agreed, as relocation plan prints it.",
    {
      by: used("people", set("Who agreed: people, teams or handles.", "label", { minItems: 1 })),
      at: form("instant", "When."),
      digest: scalar(
        {
          description: "Digest of the relocation plan: it changes with a step, its method or the order.",
          type: "string",
          pattern: "^sha256:[0-9a-f]{64}$",
          title: "the digest that relocation plan prints, such as sha256: and 64 digits",
        },
        isText,
      ),
    },
    ["by", "at", "digest"],
  ),
});

export function agreementOf(raw: TypeOf<typeof plan> = {}) {
  const { parallelSteps, agreed } = raw;
  return {
    ...present({ parallelSteps }),
    ...present({
      agreed: agreed && {
        by: agreed.by,
        at: toInstant(agreed.at),
        digest: agreed.digest,
        pointer: at("plan", "agreed"),
      },
    }),
  };
}

export type PlanAgreement = NonNullable<Frozen<ReturnType<typeof agreementOf>>["agreed"]>;

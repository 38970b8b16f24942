import { region, sameText } from "../../base/names.ts";
import { say } from "../../base/sentence.ts";
import { child, textOf } from "../json.ts";
import type { Finding } from "./finding.ts";

function endOf(value: unknown, side: "source" | "target"): { id: string; region: string } | undefined {
  const end = child(value, side);
  const id = textOf(child(child(end, "subscription"), "id"));
  const place = region(textOf(child(end, "region")) ?? "");
  return id === undefined || place === undefined ? undefined : { id, region: place };
}

/** Source and target must differ: a relocation to where everything is already would always be ready. */
export function endFindings(value: unknown): Finding[] {
  const source = endOf(value, "source");
  const target = endOf(value, "target");
  if (source === undefined || target === undefined) return [];
  if (!sameText(source.id, target.id) || source.region !== target.region) return [];
  return [
    {
      pointer: ["target", "region"],
      message: say`source and target are the same subscription and region, so nothing is relocated`,
      expected: say`another region or another subscription at the target`,
    },
  ];
}

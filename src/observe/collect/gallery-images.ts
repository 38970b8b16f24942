import { resourceId } from "../../base/resource-id.ts";
import { say } from "../../base/sentence.ts";
import { unknown } from "../../facts/fact.ts";
import { galleryImages as kind } from "../../facts/kinds/gallery-images.ts";
import { each, type Collector } from "../collector.ts";
import { listFact } from "../question.ts";

const VERSIONS = ["2024-03-03", "2023-07-03", "2022-03-03"];

export const galleryImages: Collector<"galleryImages"> = ({ arm }) =>
  each(({ scope }) => {
    const id = resourceId(scope);
    if (id === undefined)
      return Promise.resolve(unknown("not-understood", say`${scope} is not an image.`, { scope }));
    const operation = {
      what: kind.words({ scope: id }),
      path: `${encodeURI(id)}/versions`,
      versions: VERSIONS,
      permission: kind.permission,
      scope: id,
    };
    return listFact(
      operation,
      () => arm.pages(operation),
      kind.decode,
      ({ name }) => name,
    );
  });

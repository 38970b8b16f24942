import { each, type Collector } from "../collector.ts";

export const fileMentions: Collector<"fileMentions"> = ({ repository }) =>
  each((ref) => repository.search(ref));

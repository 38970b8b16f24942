import { decodeHttpAnswer, httpAnswers as kind } from "../../facts/kinds/http-answers.ts";
import { each, type Collector } from "../collector.ts";

/** Requests in a row to each address of the host that is to serve. */
export const httpAnswers: Collector<"httpAnswers"> = ({ probe }) =>
  each((ref) => {
    const { host, item: written = host, query = "" } = ref;
    const item = written.replace(/\?.*$/, () => query);
    const slash = item.indexOf("/");
    const [at, path] = slash < 0 ? [item, "/"] : [item.slice(0, slash), item.slice(slash)];
    return probe(kind.words(ref), host, async ({ http }) =>
      (await http.answers(host, at, path)).map(decodeHttpAnswer),
    );
  });

import { raw, say, type Sentence } from "../../base/sentence.ts";
import type { UnknownFact } from "../../facts/fact.ts";
import {
  FACT_KINDS,
  kindOf,
  kindWords,
  permissionsOf,
  type FactKindName,
  type FactTable,
} from "../../facts/facts.ts";
import type { Diagnosis } from "./model.ts";

/** A fact that was asked for, and why it is unknown; nothing where it is known. */
interface Question {
  readonly kind: FactKindName;
  readonly where: string;
  readonly words: Sentence;
  readonly why?: UnknownFact;
}

function questionsOf(kind: FactKindName, table: FactTable): Question[] {
  const { key: codec, words } = kindOf(kind);
  return [...table[kind]].flatMap(([text, fact]) => {
    const key = codec.read(text);
    if (key === undefined) return [];
    return [{ kind, where: codec.where(key), words: words(key), ...(fact.known ? {} : { why: fact }) }];
  });
}

/** Whether the facts of a manifest could be read, by the permission that opens them. */
export function accessDiagnoses(table: FactTable, scopeName: (where: string) => string): Diagnosis[] {
  const asked = FACT_KINDS.flatMap((kind) => questionsOf(kind, table));
  const [first] = asked;
  if (first?.why !== undefined && asked.every(({ why }) => why?.kind === "no-credentials")) {
    const about = say`${asked.length} facts that this manifest needs`;
    return [{ part: "access", about, answer: "unknown", detail: say`nobody is signed in to ask for them` }];
  }
  const kinds = FACT_KINDS.filter((kind) => asked.some((one) => one.kind === kind));
  const used = permissionsOf(kinds);
  const rest = permissionsOf(FACT_KINDS).filter((permission) => !used.includes(permission));
  const found = kinds.flatMap((kind) =>
    ofKind(
      kind,
      asked.filter((one) => one.kind === kind),
      scopeName,
    ),
  );
  if (rest.length === 0) return found;
  const detail = say`nothing in this manifest needs them: ${rest}`;
  return [
    ...found,
    { part: "access", about: say`${rest.length} further permissions`, answer: "note", detail },
  ];
}

/** A kind that several permissions open, a fact each another one, does not tell which of them was used: its own name stands there. */
function ofKind(
  kind: FactKindName,
  questions: readonly Question[],
  scopeName: (where: string) => string,
): Diagnosis[] {
  const [only = "", ...others] = permissionsOf([kind]);
  const about = others.length === 0 ? say`${only}` : say`the ${kindWords(kind)}`;
  const refused = questions.filter(({ why }) => why?.kind === "no-permission");
  const permissions = [...new Set(refused.map(({ why }) => why?.permission ?? only))];
  const denied = permissions.map((permission): Diagnosis => {
    const own = refused.filter(({ why }) => (why?.permission ?? only) === permission);
    const scopes = [...new Set(own.map(({ where, why }) => scopeName(why?.scope ?? where)))];
    const words = own[0]?.words ?? say`it`;
    return {
      part: "access",
      about: say`${permission}`,
      answer: "no",
      detail: say`refused at ${scopes}, so that ${raw(words)} cannot be read`,
      fix: say`give the identity ${"Reader"}, or a role with this action, at ${scopes}`,
    };
  });
  const read = questions.filter(({ why }) => why === undefined).length;
  const open = questions.flatMap(({ why }) =>
    why === undefined || why.kind === "no-permission" ? [] : [why],
  );
  const [why] = open;
  if (read > 0) {
    const rest = open.length === 0 ? say`` : say`. ${open.length} are unknown for another reason`;
    return [{ part: "access", about, answer: "yes", detail: say`${read} read${raw(rest)}` }, ...denied];
  }
  if (why !== undefined) return [{ part: "access", about, answer: "unknown", detail: why.detail }, ...denied];
  return denied;
}

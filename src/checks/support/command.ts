import { subscriptionIn, SUBSCRIPTIONS } from "../../base/scope.ts";
import { isWithin, subscriptionScope } from "../../base/resource-id.ts";
import type { Guid, SubscriptionId } from "../../base/names.ts";
import { say, tame, type Sentence } from "../../base/sentence.ts";

/**
 * What the reader's own shell fills in. Subscription ids and the object ids of people stay off every published surface, so commands name
 * them by variable.
 */
export type Variable = "TARGET_SUBSCRIPTION_ID" | "SUBSCRIPTION_ID" | "USER_OBJECT_ID" | "AMOUNT";

type Piece = { readonly data: string } | { readonly variable: Variable };

/** One argument, made of data and variables. */
export interface CommandWord {
  readonly pieces: readonly Piece[];
}

/** Plain text is data, whatever it holds. */
export type Argument = string | CommandWord;

/**
 * A literal argument, or an option with its value. Data goes into the value of an option: there it stays a value even
 * when it begins with a dash.
 */
export type CommandPart = Argument | readonly [option: `--${string}`, value: Argument];

/** `"$TARGET_SUBSCRIPTION_ID"` */
export const targetSubscription: CommandWord = variable("TARGET_SUBSCRIPTION_ID");

export function variable(name: Variable): CommandWord {
  return { pieces: [{ variable: name }] };
}

/** The object id of a principal; that of a person is a variable. */
export function principalWord(id: Guid, type: string | undefined): Argument {
  return type === "User" ? variable("USER_OBJECT_ID") : id;
}

/** A scope with the subscription id replaced by a variable: `"/subscriptions/$TARGET_SUBSCRIPTION_ID/resourceGroups/rg"`. */
export function scopeWord(scope: string, target: SubscriptionId): CommandWord {
  const own = subscriptionScope(target);
  const id = subscriptionIn(scope);
  if (id === undefined) return { pieces: [{ data: scope }] };
  const rest = scope.slice(SUBSCRIPTIONS.length + id.length);
  const name = isWithin(scope, own) ? "TARGET_SUBSCRIPTION_ID" : "SUBSCRIPTION_ID";
  return { pieces: [{ data: scope.slice(0, SUBSCRIPTIONS.length) }, { variable: name }, { data: rest }] };
}

/** One `az` command for a POSIX shell. Nothing that an argument holds is executed, expanded or read as another option. */
export function azCommand(parts: readonly CommandPart[]): string {
  return ["az", ...parts.map(partText)].join(" ");
}

/** Between the letter of a way to fix and its colon: whether the command below belongs to it. Such a way stands last, beside its command. */
export function byCommand(command: string | undefined): Sentence {
  return command === undefined ? say`` : say`, with this command`;
}

function partText(part: CommandPart): string {
  if (typeof part === "string" || "pieces" in part) return quoted(part);
  const [option, value] = part;
  // argparse takes a separate value that begins with a dash for the next option.
  return `${option}${startsWithDash(value) ? "=" : " "}${quoted(value)}`;
}

function piecesOf(argument: Argument): readonly Piece[] {
  return typeof argument === "string" ? [{ data: argument }] : argument.pieces;
}

function startsWithDash(argument: Argument): boolean {
  const first = piecesOf(argument)[0];
  return first !== undefined && "data" in first && first.data.startsWith("-");
}

const BARE = /^[A-Za-z0-9_@%+=:,./-]+$/;
/** Characters without a meaning between double quotes, neither in a script nor, for `!`, in an interactive shell. */
const CALM = /^[A-Za-z0-9_@%+=:,./ ()-]*$/;
/** Resource ids may be long, and a shortened one would name something else. */
const LIMIT = 2_000;

function quoted(argument: Argument): string {
  const pieces = piecesOf(argument);
  if (pieces.every((piece) => "data" in piece)) {
    const text = tame(pieces.map((piece) => piece.data).join(""), LIMIT);
    return BARE.test(text) ? text : singleQuoted(text);
  }
  let command = "";
  let open = "";
  const close = (): void => {
    if (open !== "") command += `"${open}"`;
    open = "";
  };
  pieces.forEach((piece, index) => {
    if ("variable" in piece) {
      const next = pieces[index + 1];
      // A letter that follows would become part of the variable's name.
      const joined = next !== undefined && "data" in next && /^\w/.test(next.data);
      open += joined ? `\${${piece.variable}}` : `$${piece.variable}`;
      return;
    }
    const text = tame(piece.data, LIMIT);
    if (CALM.test(text)) open += text;
    else {
      close();
      command += singleQuoted(text);
    }
  });
  close();
  return command;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

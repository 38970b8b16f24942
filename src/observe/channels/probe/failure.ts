import type { Sentence } from "../../../base/sentence.ts";
import { known, unknown, type Fact, type UnknownKind } from "../../../facts/fact.ts";
import { notRead } from "../../../facts/not-read.ts";

/** Why a probe got no usable answer. Never holds what the host said: that is anybody's text. */
export class ProbeFailure extends Error {
  readonly kind: UnknownKind;
  readonly reason: Sentence;

  constructor(kind: UnknownKind, reason: Sentence) {
    super(reason);
    this.name = "ProbeFailure";
    this.kind = kind;
    this.reason = reason;
  }
}

/** What a probe answers, or why it could not. */
export async function probed<T>(what: Sentence, host: string, read: () => Promise<T>): Promise<Fact<T>> {
  try {
    return known(await read());
  } catch (error) {
    if (!(error instanceof ProbeFailure)) throw error;
    return unknown(error.kind, notRead(what, error.reason), { scope: host });
  }
}

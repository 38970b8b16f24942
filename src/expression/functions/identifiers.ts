import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { quote } from "../failure.ts";
import { unknown, type Value } from "../value.ts";
import { ANY, whole, type Args, type Table } from "./define.ts";

/** The namespace in which the service makes its name-based GUIDs (RFC 9562, version 5). */
const NAMESPACE = Buffer.from("11fb06fb712d4ddd98c7e71bbd588830", "hex");

function joined(args: Args): string {
  return args.all.map((_, index) => args.text(index)).join("-");
}

function guid(name: string): string {
  const hash = createHash("sha1").update(NAMESPACE).update(name, "utf8").digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** The service's own 64-bit hash has no published description: the result stays unknown instead of guessed. */
function uniqueString(name: string): Value {
  return unknown([`uniqueString(${quote(name)})`]);
}

export const IDENTIFIERS: Table = {
  guid: whole(1, ANY, (args) => guid(joined(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined(args))),
};

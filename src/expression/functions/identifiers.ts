import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { ANY, whole, type Args, type Table } from "./define.ts";
import { uniqueString } from "./unique-string.ts";

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

export const IDENTIFIERS: Table = {
  guid: whole(1, ANY, (args) => guid(joined(args))),
  uniquestring: whole(1, ANY, (args) => uniqueString(joined(args))),
};

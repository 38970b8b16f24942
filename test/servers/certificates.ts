import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";

/** X.509 certificates as small as they can be, made in the test: a certificate of a file would expire one day. */

export interface Party {
  readonly name: string;
  readonly key: KeyObject;
  readonly publicKey: KeyObject;
  readonly pem: string;
}

interface CertificateParts {
  readonly name: string;
  readonly hosts?: readonly string[];
  /** The authority that signs it; it signs itself where there is none. */
  readonly by?: Party;
  readonly from?: Date;
  readonly to?: Date;
  readonly isAuthority?: boolean;
}

const DAY = 86_400_000;

export function certificate(parts: CertificateParts): Party {
  const { name, hosts = [], by, isAuthority = false } = parts;
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { from = new Date(Date.now() - DAY), to = new Date(Date.now() + 90 * DAY) } = parts;
  const algorithm = sequence(oid("2a8648ce3d040302"));
  const extensions = [
    ...(isAuthority ? [extension("551d13", sequence(tag(0x01, Buffer.from([0xff]))), true)] : []),
    ...(hosts.length === 0
      ? []
      : [extension("551d11", sequence(...hosts.map((host) => tag(0x82, Buffer.from(host)))))]),
  ];
  const body = sequence(
    tag(0xa0, integer(Buffer.from([2]))),
    integer(
      Buffer.from(
        createHash("sha256")
          .update(`${name}${String(Math.random())}`)
          .digest()
          .subarray(0, 8)
          .map((byte) => byte | 1),
      ),
    ),
    algorithm,
    distinguished(by?.name ?? name),
    sequence(time(from), time(to)),
    distinguished(name),
    publicKey.export({ type: "spki", format: "der" }),
    ...(extensions.length === 0 ? [] : [tag(0xa3, sequence(...extensions))]),
  );
  const signature = sign("sha256", body, by?.key ?? privateKey);
  const whole = sequence(body, algorithm, tag(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = (whole.toString("base64").match(/.{1,64}/g) ?? []).join("\n");
  const pem = `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
  return { name, key: privateKey, publicKey, pem };
}

function tag(kind: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 128
      ? Buffer.from([length])
      : length < 256
        ? Buffer.from([0x81, length])
        : Buffer.from([0x82, length >> 8, length & 255]);
  return Buffer.concat([Buffer.from([kind]), size, content]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return tag(0x30, Buffer.concat(parts));
}

function oid(hex: string): Buffer {
  return tag(0x06, Buffer.from(hex, "hex"));
}

function integer(bytes: Buffer): Buffer {
  return tag(0x02, (bytes[0] ?? 0) >= 128 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function distinguished(name: string): Buffer {
  return sequence(tag(0x31, sequence(oid("550403"), tag(0x0c, Buffer.from(name)))));
}

function time(at: Date): Buffer {
  const text = at.toISOString().replaceAll(/[-:T]|\.\d+/g, "");
  return tag(0x18, Buffer.from(text));
}

function extension(id: string, content: Buffer, critical = false): Buffer {
  return sequence(oid(id), ...(critical ? [tag(0x01, Buffer.from([0xff]))] : []), tag(0x04, content));
}

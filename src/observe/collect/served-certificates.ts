import {
  decodeServedCertificate,
  servedCertificates as kind,
} from "../../facts/kinds/served-certificates.ts";
import { each, type Collector } from "../collector.ts";

/** A handshake with each address of the host that is to serve. */
export const servedCertificates: Collector<"servedCertificates"> = ({ probe }) =>
  each((ref) => {
    const { host, item = host } = ref;
    return probe(kind.words(ref), host, async ({ tls }) =>
      (await tls.served(host, item)).map(decodeServedCertificate),
    );
  });

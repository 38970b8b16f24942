import { Cursor } from "../../facts/decode/cursor.ts";
import { decodeVaultCertificate, vaultCertificates as kind } from "../../facts/kinds/vault-certificates.ts";
import { otherSubject } from "../channels/arm/failure.ts";
import { hostsOfCertificate } from "../channels/vault/certificate.ts";
import { eachOfSubscription, type Collector } from "../collector.ts";
import { factOf } from "../question.ts";
import { ofVault } from "./support/vaults.ts";

/** By the vault itself: the control plane has no certificates, only the key and the secret of the same name. */
export const vaultCertificates: Collector<"vaultCertificates"> = (run) =>
  eachOfSubscription((subscription, item) =>
    ofVault(run, kind, subscription, item, (vault, what, name) => {
      const question = { what, versions: [], permission: undefined, scope: vault.id };
      return factOf(question, async () => {
        const answer = await run.vaultPlane.certificate(vault, name);
        if (answer === undefined) return [];
        const cursor = new Cursor(answer);
        const found = decodeVaultCertificate(cursor, hostsOfCertificate(cursor.at("cer").text()));
        if (found.name.toLowerCase() !== name.toLowerCase()) throw otherSubject(found.name);
        return [found];
      });
    }),
  );

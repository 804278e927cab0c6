package org.sillok.server.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;

/** Whether one of the certificates signed a token (RFC 5652 §5.4, RFC 3161 §2.4.2, RFC 5035 §3). */
final class TokenSignature {

    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
    private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

    /** Weaker ones are refused. */
    private static final Map<String, String> DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private static final Map<String, String> ALGORITHMS = Map.of(
            "1.2.840.113549.1.1.11", "SHA256withRSA",
            "1.2.840.113549.1.1.12", "SHA384withRSA",
            "1.2.840.113549.1.1.13", "SHA512withRSA",
            "1.2.840.10045.4.3.2", "SHA256withECDSA",
            "1.2.840.10045.4.3.3", "SHA384withECDSA",
            "1.2.840.10045.4.3.4", "SHA512withECDSA",
            "1.3.101.112", "Ed25519");

    /** Plain RSA, of which only the digest tells how the signature was made. */
    private static final String RSA = "1.2.840.113549.1.1.1";

    private TokenSignature() {}

    /** The certificate that the token says it was signed by, and was. @throws Unreadable where there is none */
    static X509Certificate signerOf(Token token, List<X509Certificate> certificates) {
        try {
            requireContent(token);
            for (var each : certificates) {
                if (isNamed(token.signer(), each)) {
                    requireSigned(token.signer(), each);
                    return each;
                }
            }
        } catch (GeneralSecurityException | IOException | IllegalArgumentException | IndexOutOfBoundsException failed) {
            throw new Unreadable("its signature cannot be checked: " + failed.getMessage(), failed);
        }
        throw new Unreadable("the certificate that it names is neither in it nor among those given", null);
    }

    private static void requireContent(Token token) throws GeneralSecurityException {
        var type = ASN1ObjectIdentifier.getInstance(token.signer().attribute(CONTENT_TYPE));
        var digest = ASN1OctetString.getInstance(token.signer().attribute(MESSAGE_DIGEST));
        var actual =
                MessageDigest.getInstance(digestName(token.signer().digest())).digest(token.content());
        if (!type.getId().equals(Token.TST_INFO) || !Arrays.equals(digest.getOctets(), actual)) {
            throw new Unreadable("its content is not what was signed", null);
        }
    }

    /** By the digest of the whole certificate, so that no other one can be put in its place. */
    private static boolean isNamed(Token.Signer signer, X509Certificate certificate) throws GeneralSecurityException {
        var second = signer.has(SIGNING_CERTIFICATE_V2);
        var attribute =
                ASN1Sequence.getInstance(signer.attribute(second ? SIGNING_CERTIFICATE_V2 : SIGNING_CERTIFICATE));
        var first = ASN1Sequence.getInstance(
                ASN1Sequence.getInstance(attribute.getObjectAt(0)).getObjectAt(0));
        var digest = second ? "SHA-256" : "SHA-1";
        var at = 0;
        if (first.getObjectAt(0) instanceof ASN1Sequence algorithm) {
            digest = digestName(
                    ASN1ObjectIdentifier.getInstance(algorithm.getObjectAt(0)).getId());
            at = 1;
        }
        var named = ASN1OctetString.getInstance(first.getObjectAt(at)).getOctets();
        return Arrays.equals(named, MessageDigest.getInstance(digest).digest(certificate.getEncoded()));
    }

    private static void requireSigned(Token.Signer signer, X509Certificate certificate)
            throws GeneralSecurityException, IOException {
        var signature = Signature.getInstance(algorithm(signer));
        signature.initVerify(certificate.getPublicKey());
        signature.update(signer.attributes().getEncoded(ASN1Encoding.DER));
        if (!signature.verify(signer.signature())) {
            throw new Unreadable("its signature does not hold", null);
        }
    }

    private static String algorithm(Token.Signer signer) {
        var algorithm = signer.algorithm().equals(RSA)
                ? digestName(signer.digest()).replace("-", "") + "withRSA"
                : ALGORITHMS.get(signer.algorithm());
        if (algorithm == null) {
            throw new Unreadable("its signature's algorithm is not known: " + signer.algorithm(), null);
        }
        return algorithm;
    }

    private static String digestName(String identifier) {
        var name = DIGESTS.get(identifier);
        if (name == null) {
            throw new Unreadable("its digest is not known, or too weak: " + identifier, null);
        }
        return name;
    }
}

package org.sillok.server.timestamp;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.sillok.ledger.Digest;

/**
 * That something existed at a time, by the word of an authority (RFC 3161).
 *
 * @param at when the authority was shown it
 * @param authority the name in the certificate by which it signed
 */
public record TimeStamp(Instant at, String authority) {

    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";

    /**
     * Checks a time stamp, offline.
     *
     * @param token a response or a token alone, in DER
     * @param certificate the authority's certificate, or one above it, in PEM or DER
     * @param stamped what it may be of; any of these
     * @throws Unreadable where it is not of these, or not by that authority
     */
    public static TimeStamp check(byte[] token, byte[] certificate, List<byte[]> stamped) {
        var read = Token.read(token);
        var authority = Authority.of(certificate);
        var others = read.certificates().stream()
                .flatMap(each -> Authority.read(each).stream())
                .toList();
        var info = info(read);
        requireImprint(info, stamped);
        var at = time(info);
        X509Certificate signer = TokenSignature.signerOf(read, others.isEmpty() ? authority.certificates() : others);
        authority.require(signer, others, at);
        return new TimeStamp(at, signer.getSubjectX500Principal().getName());
    }

    private static ASN1Sequence info(Token token) {
        try {
            return ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(token.content()));
        } catch (IOException | IllegalArgumentException other) {
            throw new Unreadable("it holds no TSTInfo", other);
        }
    }

    private static void requireImprint(ASN1Sequence info, List<byte[]> stamped) {
        try {
            var imprint = ASN1Sequence.getInstance(info.getObjectAt(2));
            var algorithm = ASN1ObjectIdentifier.getInstance(
                    ASN1Sequence.getInstance(imprint.getObjectAt(0)).getObjectAt(0));
            var hashed = ASN1OctetString.getInstance(imprint.getObjectAt(1)).getOctets();
            if (!algorithm.getId().equals(SHA_256)) {
                throw new Unreadable("its imprint is by %s, not by SHA-256".formatted(algorithm), null);
            }
            if (stamped.stream()
                    .noneMatch(each -> Arrays.equals(hashed, Digest.sha256(each).bytes()))) {
                throw new Unreadable("it is of something else: its imprint is not that of the checkpoint", null);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException other) {
            throw new Unreadable("its TSTInfo has no imprint", other);
        }
    }

    private static Instant time(ASN1Sequence info) {
        try {
            return ASN1GeneralizedTime.getInstance(info.getObjectAt(4))
                    .getDate()
                    .toInstant();
        } catch (ParseException | IllegalArgumentException | IndexOutOfBoundsException other) {
            throw new Unreadable("its TSTInfo has no time", other);
        }
    }
}

package org.sillok.server.timestamp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;

/**
 * A token as it is encoded (RFC 3161 §2.4.2, in a SignedData by RFC 5652 §5.1). Taken apart, and nothing checked yet.
 *
 * @param content the TSTInfo's encoding, over which the signer's digest goes
 * @param certificates each in DER; the authority's, and perhaps those above it
 * @param signer the one SignerInfo that a token has
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Token(byte[] content, List<byte[]> certificates, Signer signer) {

    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    static final String TST_INFO = "1.2.840.113549.1.9.16.1.4";

    /** The statuses of a response that bears a token (RFC 3161 §2.4.2). */
    private static final int GRANTED_WITH_CHANGES = 1;

    /**
     * Reads a response ({@code .tsr}) or a token alone.
     *
     * @throws Unreadable where it is neither
     */
    static Token read(byte[] der) {
        try {
            if (der.length == 0) {
                throw new Unreadable("it is empty", null);
            }
            var outer = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der));
            return outer.getObjectAt(0) instanceof ASN1ObjectIdentifier ? of(outer) : of(granted(outer));
        } catch (IOException
                | ArithmeticException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException other) {
            throw new Unreadable("neither a time stamp response nor a token of RFC 3161", other);
        }
    }

    private static ASN1Sequence granted(ASN1Sequence response) {
        var status = ASN1Integer.getInstance(
                ASN1Sequence.getInstance(response.getObjectAt(0)).getObjectAt(0));
        if (status.intValueExact() > GRANTED_WITH_CHANGES || response.size() < 2) {
            throw new Unreadable("the authority gave no token: status " + status, null);
        }
        return ASN1Sequence.getInstance(response.getObjectAt(1));
    }

    private static Token of(ASN1Sequence contentInfo) throws IOException {
        require(SIGNED_DATA, contentInfo.getObjectAt(0));
        var signedData = ASN1Sequence.getInstance(
                ASN1TaggedObject.getInstance(contentInfo.getObjectAt(1)).getExplicitBaseObject());
        var content = ASN1Sequence.getInstance(signedData.getObjectAt(2));
        require(TST_INFO, content.getObjectAt(0));
        var signers = ASN1Set.getInstance(signedData.getObjectAt(signedData.size() - 1));
        if (signers.size() != 1) {
            throw new Unreadable("a token has one signer, not " + signers.size(), null);
        }
        var info = ASN1OctetString.getInstance(
                ASN1TaggedObject.getInstance(content.getObjectAt(1)).getExplicitBaseObject());
        return new Token(
                info.getOctets(),
                certificates(signedData),
                Signer.of(ASN1Sequence.getInstance(signers.getObjectAt(0))));
    }

    private static List<byte[]> certificates(ASN1Sequence signedData) throws IOException {
        var found = new ArrayList<byte[]>();
        for (var at = 3; at < signedData.size() - 1; at++) {
            if (signedData.getObjectAt(at) instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 0) {
                for (var each : ASN1Set.getInstance(tagged, false)) {
                    found.add(each.toASN1Primitive().getEncoded(ASN1Encoding.DER));
                }
            }
        }
        return found;
    }

    private static void require(String type, Object found) {
        if (!type.equals(ASN1ObjectIdentifier.getInstance(found).getId())) {
            throw new Unreadable("its content is of the type %s, not %s".formatted(found, type), null);
        }
    }

    /**
     * Who signed, and what.
     *
     * @param digest the digest's object identifier
     * @param algorithm the signature's
     * @param attributes those that are signed, as a SET
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Signer(String digest, String algorithm, ASN1Set attributes, byte[] signature) {

        private static Signer of(ASN1Sequence info) {
            if (!(info.getObjectAt(3) instanceof ASN1TaggedObject attributes) || attributes.getTagNo() != 0) {
                throw new Unreadable("its signer signed no attributes", null);
            }
            return new Signer(
                    algorithm(info.getObjectAt(2)),
                    algorithm(info.getObjectAt(4)),
                    ASN1Set.getInstance(attributes, false),
                    ASN1OctetString.getInstance(info.getObjectAt(5)).getOctets());
        }

        private static String algorithm(Object identifier) {
            return ASN1ObjectIdentifier.getInstance(
                            ASN1Sequence.getInstance(identifier).getObjectAt(0))
                    .getId();
        }

        /** The value of a signed attribute that is there once. @throws Unreadable where it is not */
        ASN1Object attribute(String type) {
            ASN1Object value = null;
            for (var each : attributes) {
                var attribute = ASN1Sequence.getInstance(each);
                if (ASN1ObjectIdentifier.getInstance(attribute.getObjectAt(0))
                        .getId()
                        .equals(type)) {
                    var values = ASN1Set.getInstance(attribute.getObjectAt(1));
                    if (value != null || values.size() != 1) {
                        throw new Unreadable("the attribute %s is there more than once".formatted(type), null);
                    }
                    value = values.getObjectAt(0).toASN1Primitive();
                }
            }
            if (value == null) {
                throw new Unreadable("it lacks the signed attribute " + type, null);
            }
            return value;
        }

        boolean has(String type) {
            for (var each : attributes) {
                if (ASN1Sequence.getInstance(each).getObjectAt(0).toString().equals(type)) {
                    return true;
                }
            }
            return false;
        }
    }
}

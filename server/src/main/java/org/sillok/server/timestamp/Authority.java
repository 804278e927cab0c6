package org.sillok.server.timestamp;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The certificates of an authority that somebody trusts: its own, or one above it. */
final class Authority {

    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";

    private final List<X509Certificate> trusted;

    private Authority(List<X509Certificate> trusted) {
        this.trusted = trusted;
    }

    /** @param certificates in PEM or DER, one or more. @throws Unreadable where they are none */
    static Authority of(byte[] certificates) {
        var trusted = read(certificates);
        if (trusted.isEmpty()) {
            throw new Unreadable("the authority's file holds no certificate", null);
        }
        return new Authority(trusted);
    }

    List<X509Certificate> certificates() {
        return trusted;
    }

    static List<X509Certificate> read(byte[] certificates) {
        try {
            var read = new ArrayList<X509Certificate>();
            for (var each : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(certificates))) {
                read.add((X509Certificate) each);
            }
            return read;
        } catch (CertificateException unreadable) {
            throw new Unreadable("a certificate cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Requires that a certificate is for stamping times, and led to a trusted one at that time. Whether it was revoked is
     * not asked: nobody is called for it.
     */
    void require(X509Certificate signer, List<X509Certificate> others, Instant at) {
        try {
            var usage = signer.getExtendedKeyUsage();
            var critical = signer.getCriticalExtensionOIDs();
            // RFC 3161 §2.3: critical, and for nothing else.
            if (usage == null
                    || !usage.equals(List.of(TIME_STAMPING))
                    || critical == null
                    || !critical.contains(EXTENDED_KEY_USAGE)) {
                throw new Unreadable("its signer's certificate is not for time stamps", null);
            }
            if (trusted.contains(signer)) {
                signer.checkValidity(Date.from(at));
                return;
            }
            CertPathBuilder.getInstance("PKIX").build(path(signer, others, at));
        } catch (GeneralSecurityException untrusted) {
            throw new Unreadable(
                    "its signer's certificate does not lead to the authority's: " + untrusted.getMessage(), untrusted);
        }
    }

    private PKIXBuilderParameters path(X509Certificate signer, List<X509Certificate> others, Instant at)
            throws GeneralSecurityException {
        var target = new X509CertSelector();
        target.setCertificate(signer);
        Set<TrustAnchor> anchors = new HashSet<>();
        trusted.forEach(each -> anchors.add(new TrustAnchor(each, null)));
        var parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(others)));
        parameters.setDate(Date.from(at));
        parameters.setRevocationEnabled(false);
        return parameters;
    }
}

package org.sillok.ledger;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** RFC 8032 with keys as their 32 bytes, by the platform's own implementation. */
final class Ed25519 {

    static final int KEY = 32;
    static final int SIGNATURE = 64;

    /** The ASN.1 in front of the bytes (RFC 8410 §4 and §7). */
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    /** The public key that belongs to a seed. */
    static byte[] publicKey(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Seeded(seed));
            var encoded = generator.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - KEY, encoded.length);
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java 17 must offer Ed25519", absent);
        }
    }

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            var encoded = new PKCS8EncodedKeySpec(Strict.joined(PRIVATE, seed));
            signature.initSign(KeyFactory.getInstance("Ed25519").generatePrivate(encoded));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java 17 must offer Ed25519", absent);
        }
    }

    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        if (signed.length != SIGNATURE) {
            return false;
        }
        try {
            var signature = Signature.getInstance("Ed25519");
            var encoded = new X509EncodedKeySpec(Strict.joined(PUBLIC, publicKey));
            signature.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException refused) {
            return false;
        }
    }

    /** The platform derives a public key only while it draws a pair: it is given the seed to draw. */
    private static final class Seeded extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        Seeded(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] drawn) {
            System.arraycopy(seed, 0, drawn, 0, drawn.length);
        }
    }
}

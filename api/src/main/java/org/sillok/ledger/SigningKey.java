package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;

/** The private half of a key that signs notes. Its text is a secret; {@link #toString} tells the public half. */
public final class SigningKey {

    /** How Go's sumdb/note begins the text of a private key. */
    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final VerifierKey verifier;

    private SigningKey(String name, SignatureType type, byte[] seed) {
        this.seed = seed.clone();
        this.verifier = new VerifierKey(name, type, Ed25519.publicKey(seed));
    }

    /** A new key. */
    public static SigningKey generate(String name, SignatureType type, SecureRandom random) {
        var seed = new byte[Ed25519.KEY];
        random.nextBytes(seed);
        return new SigningKey(name, type, seed);
    }

    /**
     * Reads {@code PRIVATE+KEY+name+id+base64(type ‖ seed)}.
     *
     * @throws Malformed that repeats nothing of the key
     */
    public static SigningKey parse(String text) {
        var parts = text.startsWith(PREFIX) ? text.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) {
            throw new Malformed("a signing key is written PRIVATE+KEY+name+id+key");
        }
        var key = secret(parts[2]);
        var read = new SigningKey(parts[0], SignatureType.numbered(key[0]), Arrays.copyOfRange(key, 1, key.length));
        if (!parts[1].equals(read.verifier.id())) {
            throw new Malformed("the signing key of %s does not belong to the id %s".formatted(parts[0], parts[1]));
        }
        return read;
    }

    private static byte[] secret(String base64) {
        try {
            var key = Strict.base64(base64, "the key");
            if (key.length == 1 + Ed25519.KEY) {
                return key;
            }
        } catch (Malformed quoting) {
            // Its message would quote the secret.
        }
        throw new Malformed("a signing key must be a type and 32 bytes in base64");
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The note with a signature of this key behind those it has. */
    public SignedNote sign(SignedNote note) {
        if (verifier.type() != SignatureType.ED25519) {
            throw new IllegalStateException("a witness signs with a time");
        }
        return note.with(signature(Ed25519.sign(seed, note.text().getBytes(UTF_8))));
    }

    /** The note with a witness's signature: it saw this as the largest tree at the time. */
    public SignedNote cosign(SignedNote note, Instant at) {
        if (verifier.type() != SignatureType.COSIGNATURE) {
            throw new IllegalStateException("only a witness signs with a time");
        }
        var seconds = at.getEpochSecond();
        var signed = Ed25519.sign(seed, VerifierKey.cosigned(seconds, note.text()));
        return note.with(signature(
                Strict.joined(ByteBuffer.allocate(Long.BYTES).putLong(seconds).array(), signed)));
    }

    private SignedNote.Signature signature(byte[] signed) {
        return new SignedNote.Signature(verifier.name(), verifier.id(), Bytes.of(signed));
    }

    /** The text that {@link #parse} reads: whoever has it can sign in this name. */
    public String secretText() {
        var key = Strict.joined(new byte[] {verifier.type().number()}, seed);
        return PREFIX + verifier.name() + '+' + verifier.id() + '+' + Strict.base64(key);
    }

    @Override
    public String toString() {
        return verifier.toString();
    }
}

package org.sillok.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** The public half of a key that signs notes (C2SP signed-note), and what it is called. */
public final class VerifierKey {

    private static final byte[] NEWLINE = {'\n'};

    private final String name;
    private final SignatureType type;
    private final byte[] key;

    VerifierKey(String name, SignatureType type, byte[] key) {
        this.name = Strict.name(name);
        this.type = type;
        this.key = key.clone();
    }

    /**
     * Reads {@code name+id+base64(type ‖ public key)}.
     *
     * @throws Malformed that says what is wrong with it
     */
    public static VerifierKey parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed("a verifier key is written name+id+key, not \"" + text + '"');
        }
        var key = Strict.base64(parts[2], "the key");
        if (key.length != 1 + Ed25519.KEY) {
            throw new Malformed("a key must have a type and 32 bytes, not " + key.length + " bytes");
        }
        var read = new VerifierKey(parts[0], SignatureType.numbered(key[0]), Arrays.copyOfRange(key, 1, key.length));
        if (!Arrays.equals(Strict.hex(parts[1], SignedNote.ID, "the key's id"), read.idBytes())) {
            throw new Malformed("the key's id must be %s, not %s".formatted(read.id(), parts[1]));
        }
        return read;
    }

    public String name() {
        return name;
    }

    public SignatureType type() {
        return type;
    }

    /** Eight hexadecimal digits: the first four bytes of SHA-256(name ‖ newline ‖ type ‖ key). */
    public String id() {
        return HexFormat.of().formatHex(idBytes());
    }

    /** The 32 bytes of RFC 8032. */
    public byte[] bytes() {
        return key.clone();
    }

    /** Whether this key signed the note. Signatures of other keys are passed over; a false one of its own is fatal. */
    public boolean verifies(SignedNote note) {
        var own = signatures(note);
        return !own.isEmpty() && own.stream().allMatch(signature -> verifies(note.text(), signature));
    }

    /** When a witness says that it saw the note; only where {@link #verifies(SignedNote)} holds. */
    public Instant cosignedAt(SignedNote note) {
        if (type != SignatureType.COSIGNATURE || !verifies(note)) {
            throw new IllegalArgumentException(name + " did not cosign this note");
        }
        return Instant.ofEpochSecond(
                ByteBuffer.wrap(signatures(note).get(0).bytes().array()).getLong());
    }

    /** Those below the note that say they are of this key; whether they are, {@link #verifies(SignedNote)} tells. */
    public List<SignedNote.Signature> signatures(SignedNote note) {
        return note.signatures().stream()
                .filter(signature ->
                        signature.name().equals(name) && signature.id().equals(id()))
                .toList();
    }

    private boolean verifies(String text, SignedNote.Signature signature) {
        var bytes = signature.bytes().array();
        return switch (type) {
            case ED25519 -> Ed25519.verifies(key, text.getBytes(UTF_8), bytes);
            case COSIGNATURE ->
                bytes.length == Long.BYTES + Ed25519.SIGNATURE
                        && ByteBuffer.wrap(bytes).getLong() >= 0
                        && Ed25519.verifies(
                                key,
                                cosigned(ByteBuffer.wrap(bytes).getLong(), text),
                                Arrays.copyOfRange(bytes, Long.BYTES, bytes.length));
        };
    }

    static byte[] cosigned(long seconds, String text) {
        return "cosignature/v1\ntime %d\n%s".formatted(seconds, text).getBytes(UTF_8);
    }

    byte[] idBytes() {
        var digest = Digest.sha256(name.getBytes(UTF_8), NEWLINE, new byte[] {type.number()}, key);
        return Arrays.copyOf(digest.bytes(), SignedNote.ID);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && toString().equals(that.toString());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, Arrays.hashCode(key));
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return name + '+' + id() + '+' + Strict.base64(Strict.joined(new byte[] {type.number()}, key));
    }
}

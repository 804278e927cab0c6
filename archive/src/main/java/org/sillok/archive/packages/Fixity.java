package org.sillok.archive.packages;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** By what the bytes of a file are known again: size in bytes, CRC of the container, digests in lower-case hexadecimal. */
record Fixity(long size, long crc, String sha256, String sha512) {

    private static final int BUFFER = 1 << 16;

    static Fixity of(Body body) throws IOException {
        try (var in = body.open()) {
            return of(in);
        }
    }

    static Fixity of(InputStream in) throws IOException {
        var sha256 = algorithm("SHA-256");
        var sha512 = algorithm("SHA-512");
        var crc = new CRC32();
        var size = 0L;
        var buffer = new byte[BUFFER];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            sha256.update(buffer, 0, read);
            sha512.update(buffer, 0, read);
            crc.update(buffer, 0, read);
            size += read;
        }
        return new Fixity(size, crc.getValue(), hex(sha256), hex(sha512));
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest algorithm(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform must offer " + name, absent);
        }
    }
}

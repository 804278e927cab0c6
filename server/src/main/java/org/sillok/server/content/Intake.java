package org.sillok.server.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Contents;
import org.sillok.server.problem.Complaint;
import org.sillok.server.problem.Kind;
import org.springframework.core.io.InputStreamSource;

/**
 * Takes documents in: no more bytes than there may be, none that are nothing, and only those that their digest names. They
 * go by way of a file, so that memory holds a few of them however many there are.
 */
public final class Intake {

    private static final int SOME = 1 << 16;

    private final Contents contents;
    private final int longest;

    Intake(Contents contents, int longest) {
        this.contents = contents;
        this.longest = longest;
    }

    /** How many bytes one document may have. */
    public int longest() {
        return longest;
    }

    /**
     * Keeps the bytes of a request, as they come.
     *
     * @param announced how many are to come; -1 where nobody says
     * @param sha256 their digest; null where nobody says
     * @throws Complaint where they are too many, none, others than the digest names, or break off
     */
    public Kept keep(InputStream body, long announced, @Nullable String sha256) {
        requireFits(announced);
        try {
            var file = Files.createTempFile("sillok-content-", ".part");
            try {
                spool(body, file);
                return keep(() -> Files.newInputStream(file), Files.size(file), sha256);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * As {@link #keep(InputStream, long, String)}, where they are all there already.
     *
     * @param bytes the same each time that they are asked for
     */
    public Kept keep(InputStreamSource bytes, long size, @Nullable String sha256) {
        requireFits(size);
        if (size == 0) {
            throw new Complaint(Kind.EMPTY_CONTENT, Map.of());
        }
        try {
            var digest = digest(bytes);
            if (sha256 != null && !sha256.equals(digest)) {
                throw new Complaint(Kind.OTHER_DIGEST, Map.of("found", digest));
            }
            if (contents.size(digest).isEmpty()) {
                try (var again = bytes.getInputStream()) {
                    contents.keep(digest, size, again);
                }
            }
            return new Kept(digest, size);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void spool(InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var some = new byte[SOME];
            long all = 0;
            for (int read = read(body, some); read >= 0; read = read(body, some)) {
                all += read;
                requireFits(all);
                out.write(some, 0, read);
            }
        }
    }

    /** What breaks off is the caller's fault, whatever is told about it. */
    private static int read(InputStream body, byte[] some) {
        try {
            return body.read(some);
        } catch (IOException brokenOff) {
            throw new Complaint(Kind.MALFORMED_REQUEST, Map.of());
        }
    }

    private void requireFits(long size) {
        if (size > longest) {
            throw new Complaint(Kind.TOO_LARGE, Map.of("limit", longest));
        }
    }

    private static String digest(InputStreamSource bytes) throws IOException {
        try (var in = new DigestInputStream(bytes.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("this Java has no SHA-256", absent);
        }
    }
}

package org.sillok.archive.rendering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.sillok.archive.document.Document;

/** Prints the digests of the sample in every format; run in JVMs of other zones and locales, and with a folder to look. */
public final class Digests {

    private static final int SPEECHES = 40;

    private Digests() {}

    public static void main(String[] arguments) throws IOException {
        for (var document : documents()) {
            for (var rendering : Renderings.of(document.kind())) {
                var bytes = bytes(rendering, document);
                System.out.println(rendering.fileName(document) + " " + sha256(bytes));
                if (arguments.length > 0) {
                    Files.write(Path.of(arguments[0], rendering.fileName(document)), bytes);
                }
            }
        }
    }

    static List<Document> documents() {
        return List.of(Sample.minutes(SPEECHES, Sample.HANJA), Sample.report(SPEECHES, Sample.HANJA));
    }

    static byte[] bytes(Rendering rendering, Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        rendering.write(document, bytes);
        return bytes.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}

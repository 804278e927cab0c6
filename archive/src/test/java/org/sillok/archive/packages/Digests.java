package org.sillok.archive.packages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.sillok.ledger.Digest;

/** Tells the digests of the sample's packages: a program of its own, for zone and language are those of a process. */
final class Digests {

    private Digests() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println(here());
    }

    static String here() throws IOException {
        return of(Sample.full()) + " " + of(Sample.published(Sample.proof(Sample.events())));
    }

    private static String of(PackageContents contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackageWriter.write(contents, bytes);
        return Digest.sha256(bytes.toByteArray()).toString();
    }
}

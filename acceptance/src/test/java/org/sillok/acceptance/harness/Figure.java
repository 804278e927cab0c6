package org.sillok.acceptance.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What a test has counted: a line that is printed, and kept in {@code target/figures.txt}. */
public final class Figure {

    private static final Path FILE = Path.of("target", "figures.txt");

    private Figure() {}

    public static void print(String line) throws IOException {
        System.out.println(line);
        Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

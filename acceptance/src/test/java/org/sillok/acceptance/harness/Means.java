package org.sillok.acceptance.harness;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a test of a fault may need and not every machine has. */
public enum Means {
    MOUNT("the right to mount a file system: run the build as root"),
    COMPILER("a C compiler: apt-get install gcc libc6-dev"),
    FAKETIME("libfaketime: apt-get install faketime"),
    CHROMIUM("a browser: apt-get install chromium fonts-noto-cjk"),
    NODE("node and a verifier that others wrote: apt-get install nodejs npm && npm ci --prefix docs/judges");

    /** Where Debian puts it. */
    public static final Path FAKETIME_LIBRARY = Path.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1");

    /** Where Debian puts it. */
    public static final Path CHROMIUM_PROGRAM = Path.of("/usr/bin/chromium");

    /** Where Debian puts it. */
    public static final Path NODE_PROGRAM = Path.of("/usr/bin/node");

    /** With what npm installed for them. */
    public static final Path JUDGES = Path.of("..", "docs", "judges");

    private final String wanted;

    Means(String wanted) {
        this.wanted = wanted;
    }

    String wanted() {
        return wanted;
    }

    boolean isThere() {
        return switch (this) {
            case MOUNT -> SmallDisk.mayBeMade();
            case COMPILER -> Files.exists(Path.of("/usr/bin/gcc"));
            case FAKETIME -> Files.exists(FAKETIME_LIBRARY);
            case CHROMIUM -> Files.isExecutable(CHROMIUM_PROGRAM);
            case NODE ->
                Files.isExecutable(NODE_PROGRAM)
                        && Files.exists(JUDGES.resolve("node_modules")
                                .resolve("@sigstore")
                                .resolve("verify"));
        };
    }
}

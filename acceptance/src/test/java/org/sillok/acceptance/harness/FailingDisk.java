package org.sillok.acceptance.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A library that, put before the system's, lets fsync and fdatasync fail for as long as a certain file is there. */
public final class FailingDisk {

    private static final String SOURCE = """
            #define _GNU_SOURCE
            #include <dlfcn.h>
            #include <errno.h>
            #include <stdlib.h>
            #include <unistd.h>

            static int failing(void) {
                const char *sign = getenv("FAILING_DISK");
                return sign && access(sign, F_OK) == 0;
            }

            int fsync(int fd) {
                static int (*real)(int);
                if (!real) real = dlsym(RTLD_NEXT, "fsync");
                if (failing()) { errno = EIO; return -1; }
                return real(fd);
            }

            int fdatasync(int fd) {
                static int (*real)(int);
                if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
                if (failing()) { errno = EIO; return -1; }
                return real(fd);
            }
            """;

    private final Path library;
    private final Path sign;

    private FailingDisk(Path library, Path sign) {
        this.library = library;
        this.sign = sign;
    }

    public static FailingDisk compile(Path folder) throws IOException, InterruptedException {
        var source = Files.writeString(folder.resolve("failing_disk.c"), SOURCE);
        var library = folder.resolve("failing_disk.so");
        var status = new ProcessBuilder("gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException("gcc ended with " + status);
        }
        return new FailingDisk(
                library.toAbsolutePath(), folder.resolve("disk-fails").toAbsolutePath());
    }

    /** What the server is to be started with. */
    public Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library.toString(), "FAILING_DISK", sign.toString());
    }

    public void fail() throws IOException {
        Files.createFile(sign);
    }

    public void mend() throws IOException {
        Files.delete(sign);
    }
}

package org.sillok.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.sillok.server.commandline.Line;

/** The program. */
public final class Sillok {

    private Sillok() {}

    public static void main(String[] arguments) {
        var out = console(FileDescriptor.out);
        var err = console(FileDescriptor.err);
        var code = Line.with(out, err).execute(arguments);
        out.flush();
        err.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** UTF-8 whatever the terminal's locale says, for most of what is told is Korean or names Koreans. */
    private static PrintWriter console(FileDescriptor descriptor) {
        var stream = new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}

package org.sillok.server.commandline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the program's exit code tells a script. */
final class Exit {

    static final int DONE = 0;

    /** It was tried and failed; the message says what and what to do. */
    static final int FAILED = 1;

    /** The words on the command line or a setting are wrong; nothing was tried. */
    static final int MISUSED = 2;

    /** The database could not be started, reached or used. */
    static final int NO_DATABASE = 3;

    /** The port is taken. */
    static final int NO_PORT = 4;

    static final Map<String, String> MEANINGS = meanings();

    private Exit() {}

    private static Map<String, String> meanings() {
        var meanings = new LinkedHashMap<String, String>();
        meanings.put(" 0", "It was done.");
        meanings.put(" 1", "It failed; the message says what, and what to do.");
        meanings.put(" 2", "The command line or a setting is wrong; nothing was tried.");
        meanings.put(" 3", "The database could not be started, reached or used.");
        meanings.put(" 4", "The port is taken.");
        meanings.put("130, 143", "It was stopped by Ctrl-C or by a signal.");
        return Collections.unmodifiableMap(meanings);
    }
}

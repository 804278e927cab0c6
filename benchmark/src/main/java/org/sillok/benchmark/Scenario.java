package org.sillok.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be measured, in the order in which it is. */
enum Scenario {
    REBUILD("a rebuild of all views against COPY of their rows", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Rebuilding(ground, figures).run();
        }
    },
    SEARCH("searches against the bare SQL on the same index", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Searching(ground, figures).run();
        }
    },
    ASOF("questions as of the middle of history against the same now", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new LookingBack(ground, figures).run();
        }
    },
    VERIFY("a verification of the whole record against plain reading of the same columns", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Verifying(ground, figures).run();
        }
    },
    PROOF("proofs of inclusion against reads by primary key", false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Proving(ground, figures).run();
        }
    },
    PAGES("pages against the same questions over JSON", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Paging(ground, figures).run();
        }
    },
    ACCESS("reads that are written down in the log of accesses against the same that are not", false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new WatchedReads(ground, figures).run();
        }
    },
    ARCHIVE(
            "packages of a thousand meetings, the last hundred against the first, and what share the PDF takes",
            false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Keeping(ground, figures).run();
        }
    },
    START("from the start to the first answer, beside a bare application", false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Starting(ground, figures).run();
        }
    },
    LATENCY(
            "from the commit of a command to the row in a view and to a checkpoint, beside a stock Axon application",
            false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Latency(ground, figures).run();
        }
    },
    LONG("the last hundred speeches of a long meeting against the first", true) {
        @Override
        void run(Ground ground, Figures figures) {
            new LongMeeting(ground, figures).run();
        }
    },
    LIVE("a clerk's commands with 200 open pages of the meeting against the same with none", false) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new OpenPages(ground, figures).run();
        }
    },
    COMMANDS("durable commands through the gateway and over HTTP against inserts and peers", true) {
        @Override
        void run(Ground ground, Figures figures) throws Exception {
            new Commands(ground, figures).run();
        }
    };

    private final String description;
    private final boolean quick;

    Scenario(String description, boolean quick) {
        this.description = description;
        this.quick = quick;
    }

    abstract void run(Ground ground, Figures figures) throws Exception;

    /** Those of these names, all where none is named; empty where a name is unknown. */
    static List<Scenario> named(List<String> names, boolean quick) {
        if (names.isEmpty()) {
            return Arrays.stream(values()).filter(each -> each.quick || !quick).toList();
        }
        var found = Arrays.stream(values())
                .filter(each -> names.contains(each.word()))
                .toList();
        return found.size() == names.size() ? found : List.of();
    }

    static String names() {
        return Arrays.stream(values()).map(Scenario::word).collect(Collectors.joining(", "));
    }

    static String[] descriptions() {
        return Arrays.stream(values())
                .map(each -> "  %-10s %s".formatted(each.word(), each.description))
                .toArray(String[]::new);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.sillok.ingest.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.Finding;
import org.sillok.ingest.Span;
import org.sillok.ingest.text.Said;

/** What the checks have found, in the order in which they looked. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void tell(String rule, String korean, String english, @Nullable Said... said) {
        var spans = Arrays.stream(said).filter(Objects::nonNull).map(Said::span).toList();
        found.add(new Finding(rule, korean, english, spans));
    }

    void tell(String rule, String korean, String english, List<Span> spans) {
        found.add(new Finding(rule, korean, english, spans));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}

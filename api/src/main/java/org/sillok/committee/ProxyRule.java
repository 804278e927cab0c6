package org.sillok.committee;

import java.util.List;
import org.sillok.record.Given;

/** Whose holders may send a proxy; nobody where the list is empty. */
public record ProxyRule(List<SeatKind> mayBeSentBy, Citation citation) {

    public ProxyRule {
        mayBeSentBy = Given.orEmpty(mayBeSentBy);
    }

    ProxyRule checked(String field) {
        Given.distinct(field + ".mayBeSentBy", mayBeSentBy);
        Given.present(field + ".citation", citation).checked(field + ".citation");
        return this;
    }
}

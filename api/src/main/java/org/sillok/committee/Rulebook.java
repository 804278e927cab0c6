package org.sillok.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.record.Given;

/**
 * The rules of a committee from a day on, each cited by article. A meeting uses those in force on its day.
 *
 * @param castingVote where the presiding member decides a tie; null where no article gives a casting vote
 * @param actingOrder the seats that preside, in turn, when the chair is away; empty means the vice-chairs in seat order
 * @param writtenDeliberation the article that allows 서면심의; null where none does
 * @param noticeDays days from notice to meeting
 * @param signingDays days from closing to signature
 * @param publicationDays days from closing to publication
 */
public record Rulebook(
        LocalDate inForceFrom,
        OpeningRule opening,
        DecidingRule deciding,
        @Nullable Citation castingVote,
        List<String> actingOrder,
        ProxyRule proxy,
        @Nullable Citation writtenDeliberation,
        int noticeDays,
        int signingDays,
        int publicationDays,
        List<Allowance> allowances,
        Openness defaultDisclosure) {

    public Rulebook {
        actingOrder = Given.orEmpty(actingOrder);
        allowances = Given.orEmpty(allowances);
    }

    Rulebook checked(String field) {
        Given.present(field + ".inForceFrom", inForceFrom);
        Given.present(field + ".opening", opening).checked(field + ".opening");
        Given.present(field + ".deciding", deciding).checked(field + ".deciding");
        Given.distinct(field + ".actingOrder", actingOrder).forEach(seat -> Given.id(field + ".actingOrder", seat));
        Given.present(field + ".proxy", proxy).checked(field + ".proxy");
        checkCitation(field + ".castingVote", castingVote);
        checkCitation(field + ".writtenDeliberation", writtenDeliberation);
        Given.within(field + ".noticeDays", noticeDays, 0, 365);
        Given.within(field + ".signingDays", signingDays, 0, 365);
        Given.within(field + ".publicationDays", publicationDays, 0, 365);
        Given.distinct(field + ".allowances", allowances).forEach(rate -> rate.checked(field + ".allowances"));
        Given.present(field + ".defaultDisclosure", defaultDisclosure);
        return this;
    }

    private static void checkCitation(String field, @Nullable Citation citation) {
        if (citation != null) {
            citation.checked(field);
        }
    }
}

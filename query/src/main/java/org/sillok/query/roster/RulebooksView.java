package org.sillok.query.roster;

import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Allowance;
import org.sillok.committee.Citation;
import org.sillok.committee.Rulebook;
import org.sillok.committee.RulesAdopted;
import org.sillok.meeting.MeetingConvened;
import org.sillok.query.Rows;
import org.sillok.query.Table;
import org.sillok.query.View;
import org.sillok.record.Recorded;

/** The rules of committees, and those that a meeting took along. */
public final class RulebooksView implements View {

    private static final Table RULEBOOK = Table.named("rulebook", "stream", "in_force_from")
            .saying("opening_kind", "opening_members", "opening_article", "opening_text")
            .saying("deciding_kind", "deciding_article", "deciding_text")
            .saying("casting_article", "casting_text", "acting_order")
            .saying("proxy_sent_by", "proxy_article", "proxy_text", "written_article", "written_text")
            .saying("notice_days", "signing_days", "publication_days")
            .saying("allowance_kinds", "allowance_purposes", "allowance_minutes", "allowance_won")
            .saying("default_disclosure");

    @Override
    public List<String> scripts() {
        return List.of("rulebooks");
    }

    @EventHandler
    void on(RulesAdopted adopted, Recorded recorded, Rows rows) {
        add(adopted.committeeId(), adopted.rules(), recorded, rows);
    }

    @EventHandler
    void on(MeetingConvened convened, Recorded recorded, Rows rows) {
        add(convened.meetingId(), convened.rules(), recorded, rows);
    }

    private static void add(String stream, Rulebook rules, Recorded recorded, Rows rows) {
        rows.add(
                RULEBOOK,
                recorded,
                stream,
                rules.inForceFrom(),
                rules.opening().kind(),
                rules.opening().members(),
                rules.opening().citation().article(),
                rules.opening().citation().text(),
                rules.deciding().kind(),
                rules.deciding().citation().article(),
                rules.deciding().citation().text(),
                article(rules.castingVote()),
                text(rules.castingVote()),
                rules.actingOrder(),
                rules.proxy().mayBeSentBy(),
                rules.proxy().citation().article(),
                rules.proxy().citation().text(),
                article(rules.writtenDeliberation()),
                text(rules.writtenDeliberation()),
                rules.noticeDays(),
                rules.signingDays(),
                rules.publicationDays(),
                each(rules, Allowance::kind),
                each(rules, Allowance::purpose),
                each(rules, Allowance::fromMinutes),
                each(rules, Allowance::won),
                rules.defaultDisclosure());
    }

    private static <T> List<T> each(Rulebook rules, Function<Allowance, T> part) {
        return rules.allowances().stream().map(part).toList();
    }

    private static @Nullable String article(@Nullable Citation citation) {
        return citation == null ? null : citation.article();
    }

    private static @Nullable String text(@Nullable Citation citation) {
        return citation == null ? null : citation.text();
    }
}

package org.sillok.server.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillok.minutes.Acts;
import org.sillok.minutes.MinutesEntry;
import org.sillok.minutes.ReadActs;
import org.sillok.server.inquiry.Inquiry;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Puts acts into the parts of pages that they change, by the templates of those pages. */
final class Narrator {

    /** The acts that are told at once; who lacks more comes again for the rest. */
    static final int MOST = 100;

    private static final String TEMPLATE = "live/act";

    private final Inquiry inquiry;
    private final @Nullable Scenery scenery;
    private final ITemplateEngine templates;
    private final ThymeleafEvaluationContext beans;

    Narrator(Inquiry inquiry, @Nullable Scenery scenery, ITemplateEngine templates, ApplicationContext application) {
        this.inquiry = inquiry;
        this.scenery = scenery;
        this.templates = templates;
        beans = new ThymeleafEvaluationContext(application, null);
    }

    /**
     * What happened, act by act.
     *
     * @param upTo the position that this tells all acts up to
     */
    record Narrative(List<Telling> tellings, long upTo) {}

    Narrative tell(Telling.Audience audience, long after, long upTo) {
        var acts = inquiry.ask(new ReadActs(audience.meeting(), after, MOST, upTo), Acts.class);
        if (acts.positions().isEmpty()) {
            return new Narrative(List.of(), acts.upTo());
        }
        var language = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(audience.language());
        try {
            return new Narrative(tell(audience, after, acts), acts.upTo());
        } finally {
            LocaleContextHolder.setLocaleContext(language);
        }
    }

    /** What stood in the minutes before and reads otherwise now, and how the meeting stands, comes with the last act. */
    private List<Telling> tell(Telling.Audience audience, long after, Acts acts) {
        var last = acts.positions().get(acts.positions().size() - 1);
        var scene = scenery == null ? Map.<String, Object>of() : scenery.at(audience.meeting(), acts.upTo());
        var tellings = new ArrayList<Telling>();
        for (var position : acts.positions()) {
            var isLast = position.equals(last);
            var entries = acts.entries().stream()
                    .filter(entry -> isAt(entry, position) || (isLast && entry.position() <= after))
                    .toList();
            tellings.add(Telling.of(position, render(audience, entries, scene, isLast)));
        }
        return tellings;
    }

    private static boolean isAt(MinutesEntry entry, long position) {
        return entry.position() == position;
    }

    private String render(
            Telling.Audience audience, List<MinutesEntry> entries, Map<String, Object> scene, boolean withScene) {
        if (entries.isEmpty() && (!withScene || scene.isEmpty())) {
            return "";
        }
        var variables = new HashMap<>(scene);
        if (!withScene) {
            variables.remove("sheet");
        }
        variables.put("meetingId", audience.meeting());
        variables.put("entries", entries);
        variables.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, beans);
        return templates.process(TEMPLATE, new Context(audience.language(), variables));
    }
}

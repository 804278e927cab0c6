package org.sillok.acceptance.browser;

import java.util.List;

/** All the pages there are: one line makes a page part of every test of this package. */
final class Screens {

    /** Those that are there whatever was recorded. */
    static final List<Screen> ALWAYS = List.of(
            Screen.of("sign-in", "/sign-in"),
            Screen.of("start-nobody", "/"),
            Screen.of("start-clerk", "/").as("clerk"),
            Screen.of("start-staff", "/").as("staff"),
            Screen.of("help", "/help").as("clerk"),
            Screen.of("meetings", "/meetings").as("clerk"),
            Screen.of("convene", "/meetings/new").as("clerk"),
            Screen.of("committees", "/committees").as("clerk"),
            Screen.of("account", "/account").as("clerk"),
            Screen.of("accounts", "/accounts").as("administrator"),
            Screen.of("decisions", "/decisions").as("staff"),
            Screen.of("follow-ups", "/follow-ups").as("staff"),
            Screen.of("reviews", "/disclosure/reviews").as("records"),
            Screen.of("speeches", "/speeches?q=%EC%B1%85%EC%9E%84").as("staff"),
            Screen.of("ingest", "/ingest").as("clerk"),
            Screen.of("start-auditor", "/").as("auditor"),
            Screen.of("monitors", "/audit/monitors").as("auditor"),
            Screen.of("monitors-seeing-nothing", "/audit/monitors?year=1990").as("auditor"),
            Screen.of("accesses", "/audit/accesses").as("auditor"),
            Screen.of("accesses-refused", "/audit/accesses?outcome=NOT_ALLOWED&since=2026-01-01")
                    .as("auditor"),
            Screen.of("accesses-of-nobody", "/audit/accesses?account=nowhere").as("auditor"),
            Screen.of("records-due", "/records").as("records"),
            Screen.of("schedules", "/schedules").as("records"),
            Screen.of("schedule-to-begin", "/schedules/new-one").as("records"),
            Screen.of("records-due-nothing", "/records?due=DISPOSAL").as("records"),
            Screen.of("public-meetings", "/public/"),
            Screen.of("public-decisions", "/public/decisions"),
            Screen.of("public-speeches", "/public/speeches"),
            Screen.of("public-ledger", "/public/ledger"),
            Screen.of("public-data", "/public/data"),
            Screen.of("public-data-english", "/public/data").inEnglish(),
            Screen.of("public-nobody-said", "/public/speeches?q=%EC%97%86%EB%8A%94%EB%A7%90"),
            Screen.of("public-not-there", "/public/meetings/nowhere").answered(404),
            Screen.of("public-nothing-found", "/public/decisions?q=%EC%97%86%EB%8A%94%EB%A7%90"));

    /** Those that show one of the sample's meetings or what was recorded with it. */
    static final List<Screen> OF_THE_SAMPLE = List.of(
            Screen.of("decisions-found", "/decisions?q=%EC%A0%91%EA%B7%BC%EC%84%B1")
                    .as("staff"),
            Screen.of("decisions-english", "/decisions").as("staff").inEnglish(),
            Screen.of("monitors-english", "/audit/monitors").as("auditor").inEnglish(),
            Screen.of("accesses-english", "/audit/accesses?meeting={spring}")
                    .as("auditor")
                    .inEnglish(),
            Screen.of("record", "/meetings/{spring}").as("staff"),
            Screen.of("roster", "/meetings/{spring}/roster").as("staff"),
            Screen.of("decided", "/meetings/{summer}/decisions").as("staff"),
            Screen.of("validity", "/meetings/{spring}/validity").as("staff"),
            Screen.of("papers", "/meetings/{spring}/papers").as("staff"),
            Screen.of("papers-to-file", "/meetings/{under-way}/papers").as("clerk"),
            Screen.of("papers-to-hand-in", "/meetings/{summer}/papers")
                    .as("clerk")
                    .inEnglish(),
            Screen.of("irregularities", "/meetings/{spring}/irregularities").as("staff"),
            Screen.of("desk", "/meetings/{under-way}/desk").as("clerk"),
            Screen.of("desk-english", "/meetings/{under-way}/desk/items/1")
                    .as("clerk")
                    .inEnglish(),
            Screen.of("room-under-way", "/meetings/{under-way}/room").as("staff"),
            Screen.of("timeline", "/meetings/{spring}/timeline").as("auditor"),
            Screen.of("timeline-nothing", "/meetings/{spring}/timeline?act=Nothing")
                    .as("auditor"),
            Screen.of("replay", "/meetings/{spring}/replay").as("auditor"),
            Screen.of("replay-past", "/meetings/{spring}/replay?event=40").as("auditor"),
            Screen.of("replay-roster", "/meetings/{spring}/replay?event=40&sheet=roster")
                    .as("auditor"),
            Screen.of("replay-decisions", "/meetings/{summer}/replay?event=30&sheet=decisions")
                    .as("auditor"),
            Screen.of("replay-english", "/meetings/{spring}/replay?event=20")
                    .as("auditor")
                    .inEnglish(),
            Screen.of("difference", "/meetings/{spring}/difference?from=40").as("auditor"),
            Screen.of("difference-asked", "/meetings/{spring}/difference").as("auditor"),
            Screen.of("desk-after", "/meetings/{summer}/desk").as("clerk"),
            Screen.of("room", "/meetings/{summer}/room").as("staff"),
            Screen.of("committee", "/committees/{committee}").as("clerk"),
            Screen.of("matter", "/matters/{spring}/1").as("staff"),
            Screen.of("report", "/meetings/{spring}/report").as("staff"),
            Screen.of("report-of-the-clerk", "/meetings/{summer}/report").as("clerk"),
            Screen.of("disclosure", "/meetings/{spring}/disclosure").as("records"),
            Screen.of("record-kept", "/records/{spring}").as("records"),
            Screen.of("record-disposal", "/records/{spring}/disposal").as("records"),
            Screen.of("record-accepted", "/records/{earlier}").as("records"),
            Screen.of("record-returned", "/records/{summer}").as("staff"),
            Screen.of("record-frozen", "/records/{autumn}").as("records"),
            Screen.of("records-to-appraise", "/records?due=APPRAISAL").as("records"),
            Screen.of("schedule", "/schedules/hanbit-2020").as("records"),
            Screen.of("schedule-english", "/schedules/hanbit-2020").as("staff").inEnglish(),
            Screen.of("packages", "/records/{spring}/package").as("records"),
            Screen.of("record-kept-english", "/records/{spring}").as("clerk").inEnglish(),
            Screen.of("public-meeting", "/public/meetings/{spring}"),
            Screen.of("public-closed-meeting", "/public/meetings/{autumn}"),
            Screen.of("public-meetings-english", "/public/meetings?year=2026").inEnglish(),
            Screen.of("public-meeting-english", "/public/meetings/{spring}").inEnglish(),
            Screen.of("public-ledger-english", "/public/ledger").inEnglish(),
            Screen.of("public-said", "/public/speeches?q=%EC%B1%85%EC%9E%84"),
            Screen.of("public-found", "/public/decisions?q=%EC%A0%91%EA%B7%BC%EC%84%B1"));

    /** Those that show the big meeting. */
    static final List<Screen> OF_THE_BIG_MEETING = List.of(
            Screen.of("record", "/meetings/{big}").as("staff"),
            Screen.of("roster", "/meetings/{big}/roster").as("staff"),
            Screen.of("desk", "/meetings/{big}/desk").as("clerk"),
            Screen.of("room", "/meetings/{big}/room").as("staff"),
            Screen.of("timeline", "/meetings/{big}/timeline").as("auditor"),
            Screen.of("replay", "/meetings/{big}/replay?event=200").as("auditor"),
            Screen.of("committee", "/committees/{big-committee}").as("staff"),
            Screen.of("public-meeting", "/public/meetings/{big}"),
            Screen.of("public-said", "/public/speeches?q=%EB%B0%9C%EC%96%B8"),
            Screen.of(
                    "public-said-later",
                    "/public/speeches?q=%EB%B0%9C%EC%96%B8&committee={big-committee}&year=2026&page=3"));

    /** Those that the README shows. */
    static final List<Screen> OF_THE_README = List.of(
            Screen.of("desk", "/meetings/{under-way}/desk").as("clerk"),
            Screen.of("decisions", "/decisions?q=%EC%A0%91%EA%B7%BC%EC%84%B1").as("staff"),
            Screen.of("public-meeting", "/public/meetings/{spring}#speech-11"));

    private Screens() {}
}

package org.sillok.ingest.order;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.ingest.part.Report;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;
import org.sillok.report.DocumentNumber;
import org.sillok.report.Registration;
import org.sillok.report.Registration.Listed;
import org.sillok.report.Registration.Printed;
import org.sillok.report.Retention;

/** Under which number, class and period the document is registered, and what its page prints beside. */
final class Registering {

    private static final Pattern NUMBER = Bounded.pattern("\\A(.{1,60})-(\\d{1,8})\\z");
    private static final Pattern DAY = Bounded.pattern("(\\d{4})\\s?[.-]\\s?(\\d{1,2})\\s?[.-]\\s?(\\d{1,2})");

    private final Report report;

    Registering(Report report) {
        this.report = report;
    }

    /** Null where the source states nothing of it. */
    @Nullable
    Registration registration() {
        var info = report.info();
        var number = report.form().number() == null
                ? info.value("문서번호")
                : report.form().number();
        if (number == null && info.values().isEmpty()) {
            return null;
        }
        var management = info.value("관리번호");
        var produced = info.value("생산일자");
        return new Registration(
                number == null ? null : number(number.words()),
                management == null ? null : Words.line(management.words()),
                classPath(info.value("분류정보")),
                retention(info.value("보존기간")),
                produced == null ? null : day(produced.words()),
                printed(),
                files());
    }

    /** Null where there is no such day. */
    static @Nullable LocalDate day(String words) {
        var day = DAY.matcher(words);
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DocumentNumber number(String words) {
        var number = NUMBER.matcher(words);
        return number.matches() ? new DocumentNumber(number.group(1), Integer.parseInt(number.group(2))) : null;
    }

    private static List<String> classPath(@Nullable Said said) {
        return said == null
                ? List.of()
                : Arrays.stream(said.words().split(">", -1))
                        .map(Words::line)
                        .filter(step -> !step.isEmpty())
                        .toList();
    }

    private static @Nullable Retention retention(@Nullable Said said) {
        return said == null
                ? null
                : switch (said.squeezed()) {
                    case "1년" -> Retention.ONE_YEAR;
                    case "3년" -> Retention.THREE_YEARS;
                    case "5년" -> Retention.FIVE_YEARS;
                    case "10년" -> Retention.TEN_YEARS;
                    case "30년" -> Retention.THIRTY_YEARS;
                    case "준영구" -> Retention.SEMI_PERMANENT;
                    case "영구" -> Retention.PERMANENT;
                    default -> null;
                };
    }

    private List<Printed> printed() {
        var lines = new ArrayList<Printed>();
        var disclosure = report.form().disclosure();
        if (disclosure != null) {
            lines.add(new Printed("공개여부", disclosure.words()));
        }
        report.info().values().forEach((label, said) -> lines.add(new Printed(label, said.words())));
        return lines;
    }

    private List<Listed> files() {
        return report.files().entries().stream()
                .map(file -> new Listed(
                        Words.line(file.name().words()), file.withheld() ? Openness.CLOSED : null, file.size()))
                .toList();
    }
}

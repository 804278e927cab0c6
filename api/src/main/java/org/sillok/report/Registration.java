package org.sillok.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.committee.Openness;
import org.sillok.record.Given;

/**
 * Under which data an approved report is registered; null where the source of a past report states none.
 *
 * @param managementNumber the number that the registering system gave (관리번호)
 * @param classPath the class of the records schedule (분류정보), from the widest to the narrowest
 * @param producedOn the day that it counts as complete; null takes the day of the approval
 * @param printed data of a published page as it is printed, label by label
 * @param files what a published page lists as belonging to it
 */
public record Registration(
        @Nullable DocumentNumber number,
        @Nullable String managementNumber,
        List<String> classPath,
        @Nullable Retention retention,
        @Nullable LocalDate producedOn,
        List<Printed> printed,
        List<Listed> files) {

    /** A label and what stands beside it. */
    public record Printed(String label, String value) {}

    /**
     * A file that a published page lists.
     *
     * @param openness null where the page does not say
     * @param sizeAsPrinted null where the page does not say
     */
    public record Listed(
            String fileName,
            @Nullable Openness openness,
            @Nullable String sizeAsPrinted) {}

    public Registration {
        classPath = Given.orEmpty(classPath);
        printed = Given.orEmpty(printed);
        files = Given.orEmpty(files);
    }

    Registration checked(String field) {
        if (number != null) {
            number.checked(field + ".number");
        }
        Given.optional(field + ".managementNumber", managementNumber, Given.LINE);
        Given.list(field + ".classPath", classPath).forEach(step -> Given.text(field + ".classPath", step, Given.LINE));
        for (var line : Given.list(field + ".printed", printed)) {
            Given.text(field + ".printed.label", line.label(), Given.LINE);
            Given.text(field + ".printed.value", line.value(), Given.PARAGRAPH);
        }
        for (var file : Given.list(field + ".files", files)) {
            Given.text(field + ".files.fileName", file.fileName(), Given.LINE);
            Given.optional(field + ".files.sizeAsPrinted", file.sizeAsPrinted(), Given.LINE);
        }
        return this;
    }
}

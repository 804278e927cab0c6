package org.sillok.archive.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.roda_project.commons_ip2.validator.EARKSIPValidator;
import org.roda_project.commons_ip2.validator.reporter.ValidationReportOutputJson;
import tools.jackson.databind.json.JsonMapper;

/** Programs of others, asked what they think of a package. */
final class Judges {

    private Judges() {}

    /** The bag's folder. */
    static Path unpacked(Path file, Path folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                var to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, to);
                }
            }
        }
        return folder.resolve(file.getFileName().toString().replaceFirst("[.]zip$", ""));
    }

    /** What RODA's validator finds in the information package of a bag that must not be. */
    static List<String> errorsOfCommonsIp(Path bag, Path folder) throws Exception {
        var sip = bag.resolve("data").resolve(bag.getFileName());
        var report = folder.resolve("report.json");
        try (var out = Files.newOutputStream(report)) {
            new EARKSIPValidator(new ValidationReportOutputJson(sip, out), "2.2.0").validate("2.2.0");
        }
        return errors(report);
    }

    private static List<String> errors(Path report) throws IOException {
        var errors = new ArrayList<String>();
        var tree = JsonMapper.shared().readTree(Files.readString(report));
        for (var each : tree.required("validation")) {
            if (each.required("testing").required("outcome").asString().equals("FAILED")
                    && each.required("level").asString().equals("MUST")) {
                errors.add(each.toString());
            }
        }
        assertThat(tree.required("validation").size()).isGreaterThan(100);
        return errors;
    }
}

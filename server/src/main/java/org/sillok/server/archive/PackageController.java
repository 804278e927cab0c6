package org.sillok.server.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sillok.archive.packages.PackageKind;
import org.sillok.server.archive.Packages.Outlook;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A meeting's package, for the records office. It records nothing and is the same each time, so that it is asked for and not
 * ordered.
 */
@RestController
@RequestMapping("/api/meetings/{meeting}/package")
final class PackageController {

    private final Packages packages;

    PackageController(Packages packages) {
        this.packages = packages;
    }

    @GetMapping("/outlook")
    Outlook outlook(@PathVariable String meeting, @RequestParam(defaultValue = "FULL") PackageKind kind)
            throws SQLException {
        return packages.outlook(meeting, kind);
    }

    @GetMapping(produces = "application/zip")
    ResponseEntity<Resource> file(@PathVariable String meeting, @RequestParam(defaultValue = "FULL") PackageKind kind)
            throws SQLException, IOException {
        var folder = Files.createTempDirectory("sillok-package-");
        try {
            return sent(packages.make(meeting, kind, folder));
        } finally {
            clear(folder);
        }
    }

    /** From a file that is gone once it was read: a package may be longer than the memory. */
    private static ResponseEntity<Resource> sent(Path file) throws IOException {
        var size = Files.size(file);
        // Nobody finds it from now on, and its bytes go with whoever reads them.
        var bytes = Files.newInputStream(file);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(String.valueOf(file.getFileName()))
                                .build()
                                .toString())
                .body(new InputStreamResource(bytes));
    }

    private static void clear(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

package org.sillok.ingest.part;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;

/** What meeting it was: its name, day, place, those present, its agenda in one line, and where the page says so, its basis. */
public record Overview(
        @Nullable Said name,
        @Nullable When when,
        @Nullable Said place,
        Present present,
        @Nullable Said agenda,
        @Nullable Said basis) {

    private static final int HEADING = 60;

    static Overview none() {
        return new Overview(null, null, null, Present.none(), null, null);
    }

    static Overview read(Region region) {
        var fields = Field.all(region);
        var attended = Field.named(fields, "참석", "참석자", "참석대상", "참석인원", "참석위원");
        var when = Field.named(fields, "일시");
        var overview = new Overview(
                said(fields, "overview.name", "회의명"),
                when == null ? null : When.read(when.ownValue()),
                said(fields, "overview.place", "장소"),
                attended == null ? Present.none() : Present.read(attended.value()),
                said(fields, "overview.agenda", "안건", "회의안건"),
                said(fields, "overview.basis", "설치근거", "근거"));
        if (!fields.isEmpty() && fields.get(0).labelled().from() - region.from() < HEADING) {
            region.before(fields.get(0).labelled().from()).understood("overview.heading", "overview.heading");
        }
        fields.forEach(field -> field.labelled().understood("overview.label", "overview.label"));
        return overview;
    }

    private static @Nullable Said said(List<Field> fields, String kind, String... labels) {
        var field = Field.named(fields, labels);
        if (field == null || field.ownValue().words().isEmpty()) {
            return null;
        }
        return field.ownValue().stripped().understood(kind, kind);
    }
}

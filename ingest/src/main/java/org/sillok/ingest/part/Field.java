package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Words;

/** A label with its value, such as 장 소 : …; the label is known, however it is spaced. */
record Field(String label, Region labelled, Region value) {

    private static final Pattern LABEL = Bounded.pattern("(?<![^\\s])(?:" + Wording.BULLET + "\\s{0,3})?"
            + "(회\\s?의\\s?명|일\\s?시|장\\s?소|참\\s?석\\s?(?:자|대\\s?상|인\\s?원|위\\s?원)?|(?:회의\\s)?안\\s?건|설\\s?치\\s?근\\s?거|근\\s?거|주\\s?재|사\\s?회)"
            + "\\s{0,3}(?:[:：]|(?<=\\n.{1,12})\\t)");

    static List<Field> all(Region region) {
        var matches = region.all(LABEL);
        var fields = new ArrayList<Field>();
        for (int at = 0; at < matches.size(); at++) {
            var match = matches.get(at);
            int end = at + 1 < matches.size() ? matches.get(at + 1).start() : region.to();
            fields.add(new Field(
                    Words.squeezed(match.group(1)),
                    region.between(match.start(), match.end()),
                    region.between(match.end(), end)));
        }
        return fields;
    }

    static @Nullable Field named(List<Field> fields, String... labels) {
        for (var field : fields) {
            if (List.of(labels).contains(field.label())) {
                return field;
            }
        }
        return null;
    }

    /** The value up to where a bullet of the first level opens something else. */
    Region ownValue() {
        return upToBullet(value);
    }

    static Region upToBullet(Region region) {
        var next = region.find(Wording.BULLET_ALONE);
        return next.isEmpty() ? region : region.before(next.get().start());
    }
}

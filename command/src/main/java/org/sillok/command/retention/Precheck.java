package org.sillok.command.retention;

import static org.sillok.retention.Defect.Kind.EMPTY_PAPER;
import static org.sillok.retention.Defect.Kind.MISSING_BODY;
import static org.sillok.retention.Defect.Kind.MISSING_CLASS;
import static org.sillok.retention.Defect.Kind.MISSING_EXTENSION;
import static org.sillok.retention.Defect.Kind.MISSING_PAPER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sillok.meeting.PaperFiled;
import org.sillok.retention.Defect;
import org.sillok.retention.Inventory;

/** What a record lacks before the records office can take it over, and what it holds when it does. */
final class Precheck {

    /** A name that ends in what it is. */
    private static final Pattern ENDING = Pattern.compile(".*[^.\\s]\\.[\\p{Alnum}]{1,10}", Pattern.DOTALL);

    private final Dossier dossier;
    private final Function<String, Optional<Integer>> sizes;

    /** @param sizes how many bytes are kept under a digest; empty where none are */
    Precheck(Dossier dossier, Function<String, Optional<Integer>> sizes) {
        this.dossier = dossier;
        this.sizes = sizes;
    }

    /**
     * What is wrong with it, the record first, then paper by paper.
     *
     * @param stated how many papers the department says there are
     */
    List<Defect> defects(boolean classified, int stated) {
        var defects = new ArrayList<Defect>();
        if (!classified) {
            defects.add(Defect.ofRecord(MISSING_CLASS));
        }
        var body = dossier.body();
        if (body == null || sizes.apply(body).isEmpty()) {
            defects.add(Defect.ofRecord(MISSING_BODY));
        }
        var counted = dossier.papers().size();
        if (stated != counted) {
            defects.add(Defect.ofCount(stated, counted));
        }
        dossier.papers().forEach(paper -> check(paper, defects));
        return List.copyOf(defects);
    }

    private void check(PaperFiled paper, List<Defect> defects) {
        var kept = sizes.apply(paper.sha256());
        if (paper.size() == 0 || kept.filter(bytes -> bytes == 0).isPresent()) {
            defects.add(Defect.ofPaper(EMPTY_PAPER, paper.paper()));
        } else if (kept.isEmpty()) {
            defects.add(Defect.ofPaper(MISSING_PAPER, paper.paper()));
        }
        if (!ENDING.matcher(paper.fileName()).matches()) {
            defects.add(Defect.ofPaper(MISSING_EXTENSION, paper.paper()));
        }
    }

    /** The digest that a receipt bears of what is taken over. */
    String inventory() {
        var papers = new TreeMap<Integer, String>();
        dossier.papers().forEach(paper -> papers.put(paper.paper(), paper.sha256()));
        return Inventory.digest(dossier.body(), papers);
    }
}

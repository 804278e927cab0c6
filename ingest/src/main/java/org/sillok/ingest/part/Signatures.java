package org.sillok.ingest.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillok.ingest.text.Bounded;
import org.sillok.ingest.text.Region;
import org.sillok.ingest.text.Said;
import org.sillok.ingest.text.Words;

/**
 * The approval line. The text has lost its boxes: what is printed is sometimes a nameless box (시 민), then n titles,
 * n−1 names, a day, and the name of the last. The nameless box takes no name.
 *
 * @param namelessBox the box that no name belongs to
 * @param signers from the drafter to the approver
 * @param approvedOn month and day as printed
 * @param asPrinted the whole of it, null where there is none
 * @param cooperation the label of the cooperating officers, null where none is printed
 */
public record Signatures(
        @Nullable Said namelessBox,
        List<Signer> signers,
        @Nullable Said approvedOn,
        @Nullable Said cooperation,
        List<Signer> cooperators,
        @Nullable String asPrinted) {

    /** Who signed, under which title; acting where 代 stands before the name. */
    public record Signer(Said title, Said name, boolean acting) {}

    private static final Pattern NAMELESS = Bounded.pattern("(?<![^\\s])시\\s?민(?=\\s)");
    private static final Pattern DAY = Bounded.pattern("(?<![^\\s])\\d{1,2}/\\d{1,2}(?=\\s|$)");
    private static final Pattern COOPERATION = Bounded.pattern("(?<![^\\s])협\\s?조(?:자)?(?=\\s)");
    private static final Pattern TOKEN = Bounded.pattern("\\S{1,40}");
    private static final Pattern NAME = Bounded.pattern("(?:代\\s?)?[가-힣]{2,4}");

    static Signatures none() {
        return new Signatures(null, List.of(), null, null, List.of(), null);
    }

    static Signatures read(Region region) {
        var label = region.find(COOPERATION);
        var main = region.before(label.map(match -> match.start()).orElse(region.to()));
        var day = main.find(DAY);
        if (day.isEmpty()) {
            return none();
        }
        var box = main.before(day.get().start()).find(NAMELESS).orElse(null);
        var namelessBox = box == null ? null : main.understood(box, 0, "approval.namelessBox", "approval.box");
        var before = tokens(
                main.between(box == null ? main.from() : box.end(), day.get().start()));
        var after = tokens(main.after(day.get().end()));
        var approvedOn = main.understood(day.get(), 0, "approval.day", "approval.day");
        var signers = signers(before, after);
        var cooperation = label.map(
                        match -> region.understood(match, 0, "approval.cooperation", "approval.cooperation"))
                .orElse(null);
        var rest = cooperation == null
                ? after.subList(Math.min(1, after.size()), after.size())
                : tokens(region.after(label.get().end()));
        var end = rest.isEmpty() ? day.get().end() : rest.get(rest.size() - 1).to();
        var printed = Words.line(
                region.before(Math.max(end, after.isEmpty() ? 0 : after.get(0).to()))
                        .raw());
        return new Signatures(
                namelessBox, signers, approvedOn, cooperation, cooperators(rest, cooperation != null), printed);
    }

    /** n titles, n−1 names, and the last name after the day; any other number cannot be told apart. */
    private static List<Signer> signers(List<Region> before, List<Region> after) {
        int titles = (before.size() + 1) / 2;
        if (before.size() % 2 == 0 || after.isEmpty() || !areNames(before.subList(titles, before.size()))) {
            before.forEach(token -> token.ambiguous("approval.word", "approval.line"));
            after.stream().limit(1).forEach(token -> token.ambiguous("approval.word", "approval.line"));
            return List.of();
        }
        var signers = new ArrayList<Signer>();
        for (int at = 0; at < titles; at++) {
            signers.add(signer(before.get(at), at + 1 < titles ? before.get(titles + at) : after.get(0), true));
        }
        return List.copyOf(signers);
    }

    /** Titles, then as many names; without the label they are only taken to be cooperating officers. */
    private static List<Signer> cooperators(List<Region> words, boolean labelled) {
        int each = words.size() / 2;
        if (words.size() % 2 != 0 || !areNames(words.subList(each, words.size()))) {
            words.forEach(word -> word.ambiguous("approval.word", "approval.cooperation"));
            return List.of();
        }
        var signers = new ArrayList<Signer>();
        for (int at = 0; at < each; at++) {
            signers.add(signer(words.get(at), words.get(each + at), labelled));
        }
        return List.copyOf(signers);
    }

    private static Signer signer(Region title, Region name, boolean certain) {
        boolean acting = name.words().startsWith("代");
        return certain
                ? new Signer(
                        title.understood("approval.title", "approval.line"),
                        name.understood("approval.name", "approval.line"),
                        acting)
                : new Signer(
                        title.ambiguous("approval.title", "approval.line"),
                        name.ambiguous("approval.name", "approval.line"),
                        acting);
    }

    private static boolean areNames(List<Region> words) {
        return words.stream().allMatch(word -> NAME.matcher(word.words()).matches());
    }

    private static List<Region> tokens(Region region) {
        return region.all(TOKEN).stream()
                .limit(60)
                .map(match -> region.between(match.start(), match.end()))
                .toList();
    }
}

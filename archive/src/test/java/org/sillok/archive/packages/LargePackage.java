package org.sillok.archive.packages;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillok.archive.rendering.Sample;
import org.sillok.committee.Openness;
import org.sillok.meeting.PaperFiled;
import org.sillok.record.Fact;

/** Makes one large package and looks whether it is whole: a program of its own, for memory is bounded by process. */
final class LargePackage {

    private static final int PAPERS = 16;
    private static final String SAID = "기본계획의 추진 방향에 대하여 말씀드리겠습니다. 예산과 인력의 배분, 그리고 내년도 사업의 우선순위를 다시 살펴보아야 합니다.";

    private LargePackage() {}

    /** The folder, how many speeches, and how many megabytes of papers; it tells the file, its size and the seconds. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var papers = new HashMap<String, Body>();
        var facts = new ArrayList<>(Sample.facts(Integer.parseInt(arguments[1]), SAID));
        facts.addAll(2, papers(Long.parseLong(arguments[2]) << 20, papers));
        var reader = Sample.reader(facts);
        var begun = System.nanoTime();
        var file = PackageWriter.write(
                PackageContents.full(
                        Sample.MEETING,
                        Sample.events(facts),
                        reader,
                        new MeetingDocuments(reader),
                        sha256 -> Optional.ofNullable(papers.get(sha256)),
                        null),
                folder);
        var seconds = (System.nanoTime() - begun) / 1e9;
        PackageVerifier.whole(file, null).ifPresent(fault -> {
            throw new IllegalStateException(fault.toString());
        });
        System.out.printf("%s %d %.1f%n", file, Files.size(file), seconds);
    }

    private static List<Fact> papers(long bytes, Map<String, Body> kept) throws IOException {
        var filed = new ArrayList<Fact>();
        for (var paper = 1; paper <= PAPERS; paper++) {
            var seed = paper;
            Body body = () -> new Noise(seed, bytes / PAPERS);
            var digest = digest(body);
            kept.put(digest, body);
            filed.add(new PaperFiled(
                    Sample.MEETING,
                    paper,
                    "자료 " + paper + ".pdf",
                    "application/pdf",
                    bytes / PAPERS,
                    digest,
                    List.of(1),
                    Openness.OPEN));
        }
        return filed;
    }

    private static String digest(Body body) throws IOException {
        try (var in = new DigestInputStream(body.open(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Bytes that are nowhere kept, the same each time, and do not repeat soon. */
    private static final class Noise extends InputStream {

        private final long length;
        private long state;
        private long at;

        Noise(long seed, long length) {
            this.state = seed;
            this.length = length;
        }

        @Override
        public int read() {
            return at == length ? -1 : next();
        }

        @Override
        public int read(byte[] to, int from, int most) {
            if (at == length) {
                return -1;
            }
            var some = (int) Math.min(most, length - at);
            for (var each = from; each < from + some; each++) {
                to[each] = (byte) next();
            }
            return some;
        }

        private int next() {
            at++;
            state = state * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            return (int) (state >>> 56);
        }
    }
}

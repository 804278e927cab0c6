package org.sillok.store;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sillok.ledger.Digest;
import org.sillok.record.Contents;
import org.sillok.record.Slices;
import org.springframework.jdbc.core.JdbcTemplate;

/** The contents that the record keeps, in a table that only grows; the database itself checks each digest. */
public final class StoredContents implements Contents {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private static final String KEEP = """
            insert into record.content (digest, content) values (?, ?) on conflict (digest) do nothing
            """;

    private static final String FIND = "select content from record.content where digest = ?";

    private static final String SIZE = "select octet_length(content) from record.content where digest = ?";

    private static final String SLICE = "select substring(content from ? for ?) from record.content where digest = ?";

    private final JdbcTemplate jdbc;

    StoredContents(DataSource recorder) {
        this.jdbc = new JdbcTemplate(recorder);
    }

    @Override
    public String keep(byte[] content) {
        var digest = Digest.sha256(content);
        jdbc.update(KEEP, digest.bytes(), content);
        return digest.toString();
    }

    /** Sent on as they are read; the database takes their digest. */
    @Override
    public void keep(String sha256, long size, InputStream content) {
        jdbc.update(KEEP, statement -> {
            statement.setBytes(1, Digest.ofHex(sha256).bytes());
            statement.setBinaryStream(2, content, size);
        });
    }

    static boolean isDigest(String text) {
        return SHA256.matcher(text).matches();
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        if (!isDigest(sha256)) {
            return Optional.empty();
        }
        return jdbc.queryForList(FIND, byte[].class, Digest.ofHex(sha256).bytes()).stream()
                .findFirst();
    }

    @Override
    public OptionalLong size(String sha256) {
        if (!isDigest(sha256)) {
            return OptionalLong.empty();
        }
        return jdbc.queryForList(SIZE, Long.class, Digest.ofHex(sha256).bytes()).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        var size = size(sha256);
        return size.isEmpty()
                ? Optional.empty()
                : Optional.of(new Slices(
                        size.getAsLong(), from -> slice(Digest.ofHex(sha256).bytes(), from)));
    }

    private byte @Nullable [] slice(byte[] digest, long from) {
        return jdbc.queryForList(SLICE, byte[].class, (int) from + 1, Slices.LENGTH, digest).stream()
                .findFirst()
                .orElse(null);
    }
}

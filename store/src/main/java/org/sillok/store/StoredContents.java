package org.sillok.store;

import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.sillok.ledger.Digest;
import org.sillok.record.Contents;
import org.springframework.jdbc.core.JdbcTemplate;

/** The contents that the record keeps, in a table that only grows; the database itself checks each digest. */
public final class StoredContents implements Contents {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    private static final String KEEP = """
            insert into record.content (digest, content) values (?, ?) on conflict (digest) do nothing
            """;

    private static final String FIND = "select content from record.content where digest = ?";

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
}

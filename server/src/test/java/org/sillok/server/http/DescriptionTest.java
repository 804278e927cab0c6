package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Path COMMITTED = Path.of("../docs/openapi.json");

    private final Server server = Server.started();

    /** With {@code -Ddescribe} the committed description is written anew. */
    @Test
    void isTheOneThatIsCommitted() throws IOException {
        var served = server.get("staff", "/openapi.json").body() + "\n";
        if (System.getProperty("describe") != null) {
            Files.writeString(COMMITTED, served);
        }
        assertThat(served).isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void describesEveryOrderWithItsBodyAndItsRefusals() {
        var paths = server.read(server.get("staff", "/openapi.json")).get("paths");
        assertThat(paths.size()).isGreaterThan(50);
        for (var path : paths.properties()) {
            var post = path.getValue().get("post");
            if (post != null && !path.getKey().contains("dead-letters")) {
                // A document comes as it is, and so does a signed note.
                var body = path.getKey().matches("/api/ingest|/api/ledger/cosignatures")
                        ? post.at("/requestBody/content/text~1plain/schema/format")
                        : post.at("/requestBody/content/application~1json/schema/$ref");
                assertThat(body.asString()).as(path.getKey()).isNotEmpty();
                assertThat(post.at("/responses").propertyNames()).containsExactlyInAnyOrder("201", "4XX");
            }
        }
    }
}

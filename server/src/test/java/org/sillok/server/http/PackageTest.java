package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.archive.packages.PackageVerifier;

class PackageTest {

    private static final Server SERVER = Server.started();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    @Test
    void isHandedToTheRecordsOfficeAlone() throws Exception {
        var path = "/api/meetings/" + SERVER.sample("summer") + "/package";
        var answer = HttpClient.newHttpClient()
                .send(SERVER.as("records", path).build(), BodyHandlers.ofFile(folder.resolve("package.zip")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment")
                .contains("sillok-full-");
        assertThat(PackageVerifier.whole(answer.body(), null)).isEmpty();
        assertThat(SERVER.get("auditor", path).statusCode()).isEqualTo(403);
        assertThat(SERVER.get("clerk", path + "/outlook").statusCode()).isEqualTo(403);
    }

    @Test
    void tellsBeforeWhatItLacks() {
        var path = "/api/meetings/" + SERVER.sample("summer") + "/package/outlook";
        var outlook = SERVER.read(SERVER.get("records", path));
        assertThat(outlook.required("name").stringValue()).matches("sillok-full-.*[.]zip");
        assertThat(outlook.required("notKept").toString()).contains("공공 인공지능 이용 지침(안).hwpx");
        var open = SERVER.read(SERVER.get("records", path + "?kind=PUBLIC"));
        assertThat(open.required("name").stringValue()).startsWith("sillok-public-");
    }

    @Test
    void tellsOnAPageWhatItLacksAndWhereItIs() {
        var meeting = SERVER.sample("summer");
        var page = SERVER.browser("records").get("/records/" + meeting + "/package");
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .contains("공공 인공지능 이용 지침(안).hwpx", "sillok-public-")
                .contains("/api/meetings/" + meeting + "/package?kind=FULL");
        assertThat(SERVER.browser("records").get("/records/" + meeting).body())
                .contains("/records/" + meeting + "/package");
        assertThat(SERVER.browser("clerk")
                        .get("/records/" + meeting + "/package")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void isMadeOfNoMeetingThatGoesOn() {
        var path = "/api/meetings/" + SERVER.meeting() + "/package";
        assertThat(SERVER.get("records", path).body()).contains("meeting-goes-on");
        assertThat(SERVER.get("records", path).statusCode()).isEqualTo(409);
        assertThat(SERVER.get("records", "/api/meetings/nobody/package").statusCode())
                .isEqualTo(404);
    }
}

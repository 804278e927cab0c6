package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillok.server.security.Rights;
import org.sillok.server.settings.Role;
import org.springframework.boot.actuate.endpoint.web.PathMappedEndpoints;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the running program, asked for by every role and by nobody, against the one table of rights. */
class RightsTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rights.md");
    private static final Server SERVER = Server.started();

    /** @param path with something in the place of each variable */
    private record Route(String method, String path) {}

    @Test
    void nameEveryRoute() {
        assertThat(routes().filter(route ->
                        Rights.allows(route.method(), route.path(), Set.of()).isEmpty()))
                .as("routes without a row in Rights")
                .isEmpty();
    }

    @Test
    void areHeldForEveryRoleAndForNobody() {
        var wrong = new ArrayList<String>();
        routes().filter(route -> !leads(route)).forEach(route -> {
            compare(route, null, wrong);
            for (var role : Role.values()) {
                compare(route, role, wrong);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** A form under each role fares as the request of the API does that it spells. */
    @Test
    void holdFormsAsTheApi() {
        var wrong = new ArrayList<String>();
        routes().filter(route -> route.method().equals("POST") && route.path().startsWith("/api/"))
                .forEach(route -> {
                    for (var role : List.of(Role.CLERK, Role.STAFF, Role.AUDITOR, Role.RECORDS)) {
                        var form = route.path().replaceFirst("/api/", "/forms/");
                        var allowed = Rights.allows("POST", route.path(), Set.of(role))
                                .orElse(false);
                        var status = SERVER.form(word(role), form, "_page", "/public/")
                                .statusCode();
                        if ((status != 403) != allowed) {
                            wrong.add(role + " " + form + " → " + status);
                        }
                    }
                });
        assertThat(wrong).isEmpty();
    }

    @Test
    void areWrittenDown() throws IOException {
        var written = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        var told = RightsTable.told();
        if (!written.equals(told)) {
            Files.writeString(Path.of("target", "rights.md"), told);
        }
        assertThat(written)
                .as("docs/rights.md; what it should be is in server/target/rights.md")
                .isEqualTo(told);
    }

    private static void compare(Route route, @Nullable Role role, List<String> wrong) {
        var roles = role == null ? Set.<Role>of() : Set.of(role);
        var allowed = Rights.allows(route.method(), route.path(), roles).orElse(false);
        var status = status(route, role);
        var refused = role == null ? status == 401 || status == 303 : status == 403;
        if (refused == allowed) {
            wrong.add((role == null ? "nobody" : role) + " " + route.method() + " " + route.path() + " → " + status);
        }
    }

    private static int status(Route route, @Nullable Role role) {
        var isPage = !route.path().startsWith("/api") && !route.path().startsWith("/actuator");
        if (isPage && route.method().equals("POST")) {
            var browser = role == null ? new Browser(SERVER.address()) : SERVER.browser(word(role));
            return browser.post(role == null ? "/sign-in" : "/account", route.path())
                    .statusCode();
        }
        var request = role == null
                ? HttpRequest.newBuilder(SERVER.address().resolve(route.path()))
                : SERVER.as(word(role), route.path());
        if (route.method().equals("POST")) {
            request.header("Content-Type", "application/json");
        }
        var body = route.method().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        return SERVER.send(request.method(route.method(), body)).statusCode();
    }

    /** Whoever asks for these is led elsewhere, which is no refusal; their own tests tell where to. */
    private static boolean leads(Route route) {
        return route.path().startsWith("/sign-")
                || route.path().startsWith("/language")
                || route.path().equals("/error");
    }

    private static Stream<Route> routes() {
        var mapping = SERVER.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var handled = mapping.getHandlerMethods().keySet().stream().flatMap(RightsTest::routes);
        var actuator =
                SERVER.part(PathMappedEndpoints.class).getAllPaths().stream().map(path -> new Route("GET", path));
        var files = Stream.of(new Route("GET", "/assets/sillok.css"), new Route("GET", "/actuator"));
        return Stream.of(handled, actuator, files)
                .flatMap(each -> each)
                .filter(route -> !route.path().startsWith("/forms/"))
                .distinct();
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var asked = methods.isEmpty() ? Set.of(RequestMethod.GET) : methods;
        return info.getPatternValues().stream()
                .flatMap(pattern -> asked.stream().map(method -> new Route(method.name(), filled(pattern))));
    }

    /** Something that fits in the place of each variable, whose pattern may hold braces of its own. */
    private static String filled(String pattern) {
        var path = new StringBuilder();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < pattern.length(); at++) {
            var each = pattern.charAt(at);
            if (each == '{' && depth++ == 0) {
                from = at + 1;
            } else if (each == '}' && --depth == 0) {
                path.append(example(pattern.substring(from, at)));
            } else if (depth == 0) {
                path.append(each);
            }
        }
        return path.toString()
                .replace("**", "x")
                .replace("*", "x")
                .replace("${spring.web.error.path:/error}", "/error");
    }

    private static String example(String variable) {
        var colon = variable.indexOf(':');
        var pattern = colon < 0 ? "" : variable.substring(colon + 1);
        if (pattern.startsWith("[0-9]") || pattern.startsWith("\\d")) {
            return "1";
        }
        return pattern.matches("[a-z|.-]+") ? pattern.split("\\|", -1)[0] : "x";
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

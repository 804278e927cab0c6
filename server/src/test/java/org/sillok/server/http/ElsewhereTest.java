package org.sillok.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillok.server.account.Accounts;
import org.sillok.server.account.Deed;
import org.sillok.server.account.Deeds;
import org.sillok.server.account.Identities;
import org.sillok.server.account.Links;
import org.sillok.server.account.Scope;
import org.sillok.server.settings.PublicAddress;
import org.sillok.server.settings.Role;
import org.sillok.server.settings.Settings;

/** People sign in at a real provider, and are who an administrator tied them to, or nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ElsewhereTest {

    private static final String ELSEWHERE = "/sign-in/elsewhere";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = AuthorizationServer.freePort();
    private final String address = "http://127.0.0.1:" + port;
    private final AuthorizationServer provider = new AuthorizationServer(address);
    private Server server;

    /** The provider is away when the server starts. */
    @BeforeAll
    void start(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) {
        var plain = Server.settings(folder);
        server = Server.own(new Settings(
                folder,
                null,
                Settings.ADDRESS,
                port,
                plain.accounts(),
                new PublicAddress(address),
                provider.settings(),
                plain.longestPaper(),
                plain.publisher()));
    }

    @AfterAll
    void stop() throws LifecycleException {
        server.close();
        provider.close();
    }

    @Test
    @Order(1)
    void startsAndTakesPasswordsWhileTheProviderIsAway(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws LifecycleException {
        var browser = new Browser(server.address());
        assertThat(browser.get("/sign-in").body()).contains("통합인증");
        var refused = browser.post("/sign-in", ELSEWHERE);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("외부 인증 서버가 응답하지 않습니다");
        assertThat(browser.signIn("clerk", Server.PASSWORD).statusCode()).isEqualTo(303);
        provider.start(folder);
    }

    @Test
    @Order(2)
    void tiesByALinkAndSignsInFromThenOn() {
        account("kim");
        var link = server.part(Links.class).make("administrator", "kim");
        var first = new Browser(server.address());
        assertThat(first.get("/links/" + link).body()).contains("통합인증");

        var tied = comeBack(first, "subject-of-kim", "/links/" + link, "link", link);
        assertThat(location(tied)).isEqualTo("/");
        assertThat(first.get("/account").body()).contains("subject-of-kim", provider.issuer());
        assertThat(deeds("kim")).contains(Deed.IDENTITY_LINKED, Deed.SIGNED_IN);
        assertThat(first.get("/links/" + link).statusCode()).isEqualTo(404);

        var again = new Browser(server.address());
        var welcome = comeBack(again, "subject-of-kim", "/sign-in", "then", "/account?x=1");
        assertThat(location(welcome)).isEqualTo("/account?x=1");
        var page = again.get("/account");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Sillok-Signed-In-For")).isPresent();
        assertThat(again.get("/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void leadsNowhereElse() {
        for (var then : new String[] {"//evil.example", "https://evil.example/", "/api/meetings", "/sign-in"}) {
            var browser = new Browser(server.address());
            assertThat(location(comeBack(browser, "subject-of-kim", "/sign-in", "then", then)))
                    .isEqualTo("/");
        }
    }

    @Test
    @Order(3)
    void knowsNobodyByNameAlone() {
        account("lee");
        var browser = new Browser(server.address());
        var refused = comeBack(browser, "lee", "/sign-in");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("쓸 수 있는 계정이 없습니다").doesNotContain("lee");
        assertThat(browser.cookie("sillok")).isEmpty();
        assertThat(server.part(Accounts.class).all())
                .noneMatch(person -> person.name().equals("subject-of-nobody"));
        assertThat(server.part(Deeds.class).ofNobody()).anySatisfy(line -> {
            assertThat(line.deed()).isEqualTo(Deed.IDENTITY_REFUSED);
            assertThat(line.detail()).isEqualTo(provider.issuer() + " · lee");
        });
        assertThat(server.browser("administrator").get("/accounts").body()).contains(provider.issuer() + " · lee");
    }

    @Test
    @Order(3)
    void keepsALockedAccountOut() {
        tied("park", "subject-of-park");
        var browser = new Browser(server.address());
        assertThat(location(comeBack(browser, "subject-of-park", "/sign-in"))).isEqualTo("/");
        server.part(Accounts.class).lock("administrator", "park");

        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        var refused = comeBack(new Browser(server.address()), "subject-of-park", "/sign-in");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(deeds("park")).contains(Deed.IDENTITY_REFUSED);
    }

    @ParameterizedTest
    @CsvSource({AuthorizationServer.LATE, AuthorizationServer.STRAY, AuthorizationServer.FOREIGN})
    @Order(3)
    void believesNoTokenThatIsOverOrOfSomebodyElse(String subject) {
        tied(subject + "-account", subject);
        var browser = new Browser(server.address());
        var refused = comeBack(browser, subject, "/sign-in");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("믿을 수 없어");
        assertThat(browser.cookie("sillok")).isEmpty();
    }

    @Test
    @Order(3)
    void believesNoAnswerToAnotherQuestion() {
        var browser = new Browser(server.address());
        provider.sits("subject-of-kim");
        var asked = depart(browser, "/sign-in");
        var other = vouch(URI.create(asked.toString().replaceAll("nonce=[^&]+", "nonce=another")));
        assertThat(browser.get(path(other)).statusCode()).isEqualTo(401);

        var answer = vouch(depart(browser, "/sign-in"));
        var stale = browser.get(path(answer).replaceAll("state=[^&]+", "state=made-up"));
        assertThat(stale.statusCode()).isEqualTo(400);
        // It counted once, even so.
        assertThat(browser.get(path(answer)).statusCode()).isEqualTo(400);

        var somebodyElses = vouch(depart(new Browser(server.address()), "/sign-in"));
        assertThat(browser.get(path(somebodyElses)).statusCode()).isEqualTo(400);
        assertThat(browser.get(ELSEWHERE + "?code=a").statusCode()).isEqualTo(400);
        assertThat(browser.cookie("sillok")).isEmpty();
    }

    @Test
    @Order(3)
    void tellsWhoDeclined() {
        var browser = new Browser(server.address());
        var state = depart(browser, "/sign-in").getQuery().replaceAll(".*state=([^&]+).*", "$1");
        var declined = browser.get(ELSEWHERE + "?error=access_denied&state=" + state);
        assertThat(declined.statusCode()).isEqualTo(401);
        assertThat(declined.body()).contains("마치지 않았습니다");
    }

    @Test
    @Order(3)
    void tiesOneIdentityToOneAccount() {
        tied("choi", "subject-of-choi");
        account("jung");
        var link = server.part(Links.class).make("administrator", "jung");
        var browser = new Browser(server.address());
        var refused = comeBack(browser, "subject-of-choi", "/links/" + link, "link", link);
        assertThat(refused.statusCode()).isEqualTo(403);
        // Nothing came of it, so that the link still opens.
        assertThat(browser.get("/links/" + link).statusCode()).isEqualTo(200);
        assertThat(location(comeBack(browser, "subject-of-jung", "/links/" + link, "link", link)))
                .isEqualTo("/");
    }

    @Test
    @Order(3)
    void isUntiedByAnAdministrator() {
        tied("yoon", "subject-of-yoon");
        var browser = new Browser(server.address());
        comeBack(browser, "subject-of-yoon", "/sign-in");
        assertThat(server.browser("administrator").get("/accounts/yoon").body()).contains("subject-of-yoon");
        server.browser("administrator")
                .post(
                        "/accounts/yoon",
                        "/accounts/yoon/identities/remove",
                        "issuer",
                        provider.issuer(),
                        "subject",
                        "subject-of-yoon");
        assertThat(browser.get("/account").statusCode()).isEqualTo(303);
        assertThat(comeBack(browser, "subject-of-yoon", "/sign-in").statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(3)
    void isBegunByNoOtherSite() {
        var browser = new Browser(server.address());
        assertThat(browser.postBare(ELSEWHERE).statusCode()).isEqualTo(403);
        var leaving = browser.post("/sign-in", ELSEWHERE);
        assertThat(leaving.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("form-action 'self';"));
        assertThat(leaving.headers().allValues("Set-Cookie"))
                .anyMatch(each -> each.startsWith("sillok-departure=")
                        && each.contains("HttpOnly")
                        && each.contains("SameSite=Lax"));
    }

    @Test
    @Order(4)
    void tellsThatTheProviderIsAway() throws LifecycleException {
        var browser = new Browser(server.address());
        provider.sits("subject-of-kim");
        var answer = vouch(depart(browser, "/sign-in"));
        provider.close();
        assertThat(browser.get(path(answer)).statusCode()).isEqualTo(503);
        assertThat(browser.signIn("staff", Server.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void isNotThereUntilItIsSet() {
        var other = new Browser(Server.started().address());
        assertThat(other.get("/sign-in").body()).doesNotContain(ELSEWHERE);
        assertThat(other.get(ELSEWHERE + "?code=a&state=b").statusCode()).isEqualTo(404);
        assertThat(other.post("/sign-in", ELSEWHERE).statusCode()).isEqualTo(404);
    }

    private void account(String name) {
        assertThat(server.part(Accounts.class).make("administrator", name, Set.of(Role.CLERK), Scope.EVERYWHERE))
                .isTrue();
    }

    private void tied(String account, String subject) {
        account(account);
        var link = server.part(Links.class).make("administrator", account);
        assertThat(server.part(Identities.class).tie(link, provider.issuer(), subject))
                .isPresent();
    }

    private List<Deed> deeds(String account) {
        return server.part(Deeds.class).of(account).stream()
                .map(Deeds.Line::deed)
                .toList();
    }

    private HttpResponse<String> comeBack(Browser browser, String subject, String page, String... fields) {
        provider.sits(subject);
        return browser.get(path(vouch(depart(browser, page, fields))));
    }

    /** Where a form of that page leads. */
    private static URI depart(Browser browser, String page, String... fields) {
        var leaving = browser.post(page, ELSEWHERE, fields);
        assertThat(leaving.statusCode()).isEqualTo(200);
        var refresh = leaving.headers().firstValue("Refresh").orElseThrow();
        return URI.create(refresh.replaceFirst("0; url=", ""));
    }

    /** Where the provider sends whoever sits before it. */
    private URI vouch(URI asked) {
        try {
            var answer = http.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString());
            return URI.create(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body())));
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String path(URI back) {
        assertThat(back.toString()).startsWith(address + ELSEWHERE + "?");
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

package org.partnersuite.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever is refused to a test: the type of the problem document leads to a page that says what to do. */
final class ProblemPages {
    private static final Pattern TYPE = Pattern.compile("\"type\":\"([^\"]*)\"");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<URI> FOUND = ConcurrentHashMap.newKeySet();

    private ProblemPages() {}

    static void check(HttpResponse<String> response) throws IOException, InterruptedException {
        String mediaType = response.headers().firstValue("Content-Type").orElse("");
        Matcher type = TYPE.matcher(response.body());
        if (mediaType.startsWith("application/problem+json") && type.find()) {
            URI page = response.uri().resolve(type.group(1));
            if (FOUND.add(page)) {
                assertThat(HTTP.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                                .statusCode())
                        .as("status of " + page)
                        .isEqualTo(200);
            }
        }
    }
}

package org.partnersuite.localstack.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.partnersuite.localstack.Secrets;

/** Roles, clients and people at the issuer. The file holds no secret: Keycloak fills its variables at the first start. */
public final class Realm {

    static final String NAME = "partner-suite";
    private static final String FILE = "partner-suite-realm.json";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final String FRONTENDS = "partner-suite-web";
    private static final String PAGES = "partner-suite-pages";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Secrets secrets;

    Realm(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * Where frontends run: they may call the API from there, and people come back there from the login.
     *
     * @param requested the setting {@code CORS_ORIGINS}, comma separated; null takes those of the file
     */
    public static List<String> frontends(@Nullable String requested) {
        List<String> origins = new ArrayList<>();
        if (requested == null) {
            client(FRONTENDS, read())
                    .get("redirectUris")
                    .forEach(uri -> origins.add(uri.asText().replace("/*", "")));
        } else {
            origins.addAll(List.of(requested.split("\\s*,\\s*")));
        }
        return origins;
    }

    /**
     * @param frontends as in {@link #frontends}
     * @param gateway its address: people who open its pages come back there from the login
     */
    void writeTo(Path folder, @Nullable String frontends, String gateway) throws IOException {
        Files.createDirectories(folder);
        JsonNode realm = read();
        ArrayNode uris = client(FRONTENDS, realm).putArray("redirectUris");
        frontends(frontends).forEach(origin -> uris.add(origin + "/*"));
        ObjectNode pages = client(PAGES, realm);
        pages.putArray("redirectUris").add(gateway + "/login");
        pages.withObject("/attributes").put("post.logout.redirect.uris", gateway + "/docs/");
        JSON.writerWithDefaultPrettyPrinter().writeValue(folder.resolve(FILE).toFile(), realm);
    }

    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        Matcher found = VARIABLE.matcher(text());
        while (found.find()) {
            String name = found.group(1);
            variables.put(name, secrets.get(name));
        }
        return variables;
    }

    static String secretOf(String client) {
        return client.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET";
    }

    private static ObjectNode client(String id, JsonNode realm) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(id)) {
                return (ObjectNode) client;
            }
        }
        throw new IllegalStateException("The realm has no client " + id);
    }

    static JsonNode read() {
        try {
            return JSON.readTree(text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text() {
        try (InputStream file = Realm.class.getResourceAsStream("/keycloak/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

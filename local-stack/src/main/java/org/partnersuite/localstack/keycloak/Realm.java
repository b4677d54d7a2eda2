package org.partnersuite.localstack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.partnersuite.localstack.Secrets;
import org.partnersuite.localstack.Workspace;

/** Roles, clients and people at the issuer. The file holds no secret: Keycloak fills its variables at the first start. */
final class Realm {

    static final String NAME = "partner-suite";
    private static final String FILE = "partner-suite-realm.json";
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)}");
    private static final String WEB_URL = "PARTNER_SUITE_WEB_URL";

    private final Secrets secrets;

    Realm(Secrets secrets) {
        this.secrets = secrets;
    }

    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (InputStream file = Realm.class.getResourceAsStream("/keycloak/" + FILE)) {
            Files.copy(file, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    Map<String, String> variables(Workspace workspace) {
        Map<String, String> variables = new TreeMap<>();
        Matcher found = VARIABLE.matcher(text());
        while (found.find()) {
            String name = found.group(1);
            variables.put(name, name.equals(WEB_URL) ? "http://localhost:" + workspace.port(8080) : secrets.get(name));
        }
        return variables;
    }

    static String secretOf(String client) {
        return client.toUpperCase(Locale.ROOT).replace('-', '_') + "_SECRET";
    }

    static String text() {
        try (InputStream file = Realm.class.getResourceAsStream("/keycloak/" + FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
